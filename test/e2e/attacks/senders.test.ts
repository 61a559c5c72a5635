import { APP_CHANNELS, CLIENT_CHANNELS } from '#shared/ipc/names.ts'
import { inProject } from '../../../scripts/runtime/paths.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'
import { call } from './calls.ts'

test('a window that main did not make itself is refused every call', async ({ launch }) => {
  const app = await launch()
  await windowOf(app, 'therapist')
  const codes = await app.electron.evaluate(
    async ({ BrowserWindow }, { preload, channels }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, ...(own ? { session: own } : {}) },
      })
      await stranger.loadURL('app://evenkeel/therapist.html')
      const answers = await stranger.webContents.executeJavaScript(
        `Promise.all(${JSON.stringify(channels)}.map((name) => window.evenkeel.invoke(name, {}).then((reply) => reply.code)))`,
      )
      stranger.destroy()
      return answers as string[]
    },
    { preload: inProject('out/preload/main-window.cjs'), channels: [...APP_CHANNELS] },
  )
  expect(new Set(codes)).toEqual(new Set(['notAllowed']))
})

test('a frame inside our own page has no bridge', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const hasBridge = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return 'evenkeel' in (frame.contentWindow ?? {})
  })
  expect(hasBridge).toBe(false)
})

test("the desk's bridge does not know the client's calls, nor any name outside the list", async ({
  launch,
}) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  for (const channel of [...CLIENT_CHANNELS, 'electron-store-get-data', '__proto__', 'vault.unlock', ''])
    expect(await call(page, channel, {})).toEqual({ ok: false, code: 'blocked' })
})
