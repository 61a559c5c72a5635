import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const answers = (
  app: Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['launch']>>,
  addresses: readonly string[],
) =>
  app.electron.evaluate(async ({ BrowserWindow }, asked) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session
    return await Promise.all(
      asked.map(
        async (address) =>
          (await own?.fetch(address).then(
            ({ status }) => status,
            () => 'refused',
          )) ?? 'none',
      ),
    )
  }, addresses)

test("a window's session serves its own entry's files and nothing else", async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const script = await page.evaluate(() => document.scripts[0]?.src ?? '')
  expect(await answers(app, ['app://evenkeel/therapist.html', script])).toEqual([200, 200])
  const others = [
    'app://evenkeel/client.html',
    'app://evenkeel/report.html',
    'app://evenkeel/.vite/manifest.json',
    'app://evenkeel/',
    'app://evenkeel/therapist.html?x=1',
    'app://evenkeel/../main/index.js',
    'app://evenkeel/..%2fmain%2findex.js',
    'app://evenkeel/%2e%2e/main/index.js',
    'app://evenkeel//therapist.html',
    'app://elsewhere/therapist.html',
  ]
  expect((await answers(app, others)).filter((answer) => answer !== 404 && answer !== 'refused')).toEqual([])
  expect(await answers(app, ['file:///etc/hostname'])).toEqual([404])
})

test('a page comes with a policy that allows nothing unnamed, and a fresh nonce each time', async ({
  launch,
}) => {
  const app = await launch()
  await windowOf(app, 'therapist')
  const policies = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session
    const load = async () => {
      const page = await own?.fetch('app://evenkeel/therapist.html')
      return { policy: page?.headers.get('content-security-policy') ?? '', text: (await page?.text()) ?? '' }
    }
    return [await load(), await load()]
  })
  const nonces = policies.map(({ policy }) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
  expect(policies[0]?.policy).toMatch(/^default-src 'none';/)
  expect(policies[0]?.policy).toContain("connect-src 'none'")
  expect(policies[0]?.policy).not.toMatch(/unsafe|https?:|\*/)
  expect(nonces[0]?.length).toBeGreaterThanOrEqual(22)
  expect(nonces[0]).not.toBe(nonces[1])
  expect(policies[0]?.text).toContain(`nonce="${nonces[0]}"`)
})
