// Ways out of the client's window that a driver can press.
import { addClient, createVault, startSession } from '../driver/therapist.ts'
import type { RunningApp } from '../harness/launch.ts'
import { expect, test } from '../harness/test.ts'
import { findWindow, windowOf } from '../harness/windows.ts'
import { call } from './calls.ts'

/** As the window gets them from the system; a driver's own keys would pass by the allow-list. */
const ESCAPES = [
  ['R', 'control'],
  ['R', 'control', 'shift'],
  ['F5'],
  ['I', 'control', 'shift'],
  ['F12'],
  ['P', 'control'],
  ['S', 'control'],
  ['F', 'control'],
  ['W', 'control'],
  ['Q', 'control'],
  ['F4', 'alt'],
  ['F11'],
  ['=', 'control'],
  ['-', 'control'],
  ['Left', 'alt'],
  ['F10', 'shift'],
  ['U', 'control'],
  ['V', 'control'],
] as const

const press = (app: RunningApp, keys: readonly (readonly string[])[]) =>
  app.electron.evaluate(({ BrowserWindow }, pressed) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('client'))
    for (const [keyCode = '', ...held] of pressed)
      for (const type of ['keyDown', 'keyUp'] as const)
        window?.webContents.sendInputEvent({
          type,
          keyCode,
          modifiers: held as ('control' | 'shift' | 'alt')[],
        })
  }, keys)

test('no key, no menu, no close leads out of the form', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  await addClient(desk, 'M.K.')
  await startSession(desk)
  const client = await windowOf(app, 'client')
  await client.getByRole('slider').first().waitFor()
  await client.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard, isFirst: true })
    window.addEventListener('keydown', (event) => heard.push(event.key), true)
  })
  await press(app, [...ESCAPES, ['Tab']])
  const facts = await app.electron.evaluate(({ BrowserWindow, Menu }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('client'))
    window?.close()
    return {
      menu: Menu.getApplicationMenu(),
      isKiosk: window?.isKiosk(),
      isOnTop: window?.isAlwaysOnTop(),
      zoom: window?.webContents.getZoomFactor(),
      inspector: window?.webContents.isDevToolsOpened(),
      title: window?.getTitle(),
    }
  })
  expect(facts).toEqual({
    menu: null,
    isKiosk: true,
    isOnTop: true,
    zoom: 1,
    inspector: false,
    title: 'Evenkeel',
  })
  await client.waitForTimeout(500)
  const left = await client.evaluate(() => ({
    isFirst: (window as unknown as { isFirst?: boolean }).isFirst,
    heard: (window as unknown as { heard: string[] }).heard.filter(
      (key) => key !== 'Control' && key !== 'Alt',
    ),
  }))
  // Not reloaded, not closed, and the page itself saw only the last, which is allowed.
  expect(left).toEqual({ isFirst: true, heard: ['Tab'] })
  expect(findWindow(app, 'client')).toBeDefined()
})

test('three glances away in a minute call for the return window', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  await addClient(desk, 'M.K.')
  await startSession(desk)
  await windowOf(app, 'client')
  const glance = () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('client'))
      for (const what of ['focus', 'blur', 'focus']) window?.emit(what)
    })
  await glance()
  await glance()
  expect(findWindow(app, 'client')).toBeDefined()
  await glance()
  const page = await windowOf(app, 'return')
  expect(await call(page, 'handover.returnInfo', {})).toMatchObject({ value: { moment: 'away' } })
})
