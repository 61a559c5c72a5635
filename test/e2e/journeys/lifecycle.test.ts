import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../../scripts/runtime/paths.ts'
import { resolveRuntime } from '../../../scripts/runtime/resolve-runtime.ts'
import { call } from '../attacks/calls.ts'
import { createVault, unlockAndWait } from '../driver/therapist.ts'
import { isVaultProcess, killApp, killVaultProcess, processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const flags = ['--no-sandbox', '--disable-gpu']

test('a second start shows the first and leaves (way 27)', async ({ launch, profile }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const runtime = await resolveRuntime()
  const second = spawn(runtime.executable, [...runtime.appArgs, ...flags, `--user-data-dir=${profile}`])
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)
  expect(page.isClosed()).toBe(false)
  expect(app.electron.windows().length).toBe(1)
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false)
})

test('the app starts without a vault process, remembers its window and leaves no process behind', async ({
  launch,
}) => {
  const first = await launch()
  await windowOf(first, 'therapist')
  expect(
    (await processesOf(first))
      .filter(({ kind }) => kind === 'utility')
      .map(({ command }) => command)
      .join(),
  ).not.toContain('node.mojom')
  await first.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1000, height: 700 }),
  )
  await first.electron.close()
  expect(await processesOf(first)).toEqual([])
  const again = await launch()
  await windowOf(again, 'therapist')
  const { width, height } = await again.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds() ?? { width: 0, height: 0 },
  )
  expect([width, height]).toEqual([1000, 700])
})

test("what the app keeps outside a vault is its owner's only, and the log holds words of a closed list", async ({
  launch,
  profile,
}) => {
  const app = await launch()
  await windowOf(app, 'therapist')
  const log = join(profile, 'logs/evenkeel.log')
  await expect.poll(() => readFile(log, 'utf8').catch(() => '')).toContain('started')
  expect((await stat(log)).mode & 0o777).toBe(0o600)
  expect((await stat(join(profile, 'settings.json'))).mode & 0o777).toBe(0o600)
  for (const line of (await readFile(log, 'utf8')).trim().split('\n'))
    expect(line).toMatch(/^\[[\d :.-]+\] \[info\] {1,2}[A-Za-z]+( [A-Za-z.]+)*( \d+)?$/)
  expect(await readdir(profile)).not.toContain('Crash Reports')
})

test('the vault process that dies at the desk locks it and says so; quitting ends everything', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  const replaced = app.electron.waitForEvent('window')
  await killVaultProcess(app)
  await replaced
  const locked = await windowOf(app, 'therapist')
  expect(await call(locked, 'vault.list', {})).toMatchObject({
    value: { state: 'locked', lockedBecause: 'vaultDied' },
  })
  await locked.getByText('stopped unexpectedly').waitFor()
  await unlockAndWait(locked, 'four calm words here')
  const known = await processesOf(app)
  expect(known.some(isVaultProcess)).toBe(true)
  await app.electron.close()
  expect(await processesOf(app)).toEqual([])
})

test('after kill -9 the app starts locked, and the same passphrase opens it', async ({ launch }) => {
  test.setTimeout(120_000)
  const first = await launch()
  await createVault(await windowOf(first, 'therapist'), {
    label: 'Practice',
    passphrase: 'four calm words here',
  })
  await killApp(first)
  const again = await launch()
  const desk = await windowOf(again, 'therapist')
  expect(await call(desk, 'vault.list', {})).toMatchObject({
    value: { state: 'locked', lockedBecause: 'start' },
  })
  await unlockAndWait(desk, 'four calm words here')
})

test('what was copied at the desk is gone from the clipboard after a lock', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  const clip = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())
  const put = (text: string) =>
    app.electron.evaluate(({ clipboard }, said) => clipboard.writeText(said), text)
  const turn = (what: 'focus' | 'blur') =>
    app.electron.evaluate(({ BrowserWindow }, event) => {
      BrowserWindow.getAllWindows()[0]?.emit(event)
    }, what)
  await put('from elsewhere')
  await turn('focus')
  await turn('blur')
  await turn('focus')
  await put('copied at the desk')
  await call(desk, 'vault.lock', {}).catch(() => undefined)
  await expect.poll(clip).toBe('')
})

test('about names this version', async ({ launch }) => {
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { version: string }
  expect(await call(desk, 'settings.about', {})).toMatchObject({
    ok: true,
    value: { version, sampleWanted: false },
  })
})
