// What was not handed over is nowhere: planted words are sought in the memory of every living process and in every
// file of the profile and of the temporary folder, in client mode, in Together and after the lock.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unwrapWithPassphrase } from '#main/vault/crypto/envelope.ts'
import { readHeaderText } from '#main/vault/crypto/header.ts'
import { subKey } from '#main/vault/crypto/sub-keys.ts'
import { finish, markAll, waitForSaved } from '../driver/client.ts'
import { addClientQuietly, type Secrets, sealQuietly, typeQuietly } from '../driver/quiet-typing.ts'
import { clientForm, codeToPicture } from '../driver/session.ts'
import { goTo, lockByKey, startSession } from '../driver/therapist.ts'
import { endWithoutCheck } from '../driver/together.ts'
import { type Desk, prepareVault } from '../harness/desk.ts'
import type { RunningApp } from '../harness/launch.ts'
import { bytesNeedle, findInFolder, findInMemory, type Needle, needlesOf } from '../harness/needles.ts'
import { processesOf } from '../harness/processes.ts'
import { plantClient, plantCourse } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const secrets: Secrets = {
  passphrase: 'zebrafinch humming quarrelsome marmalade',
  alias: 'Wolkenkratzer',
  name: 'Ottoline Quackenbush',
  label: 'Zwetschgenknoedel',
  note: 'Pomegranate thicket remembered',
  safety: 'Periwinkle agreement fortnightly',
  draft: 'Tumbleweed insomnia whispered',
  code: '58291437',
}

const keysOf = async (vaultDir: string): Promise<readonly Needle[]> => {
  const header = readHeaderText(await readFile(join(vaultDir, 'vault.json')))
  const dataKey = await unwrapWithPassphrase(header, secrets.passphrase)
  const named = [
    ['data key', dataKey] as const,
    ...(['db', 'audit', 'inbox', 'header', 'backup'] as const).map(
      (name) => [`${name} key`, subKey(dataKey, header.vaultId, name)] as const,
    ),
  ]
  return named.flatMap(([name, key]) => [
    bytesNeedle(name, key),
    bytesNeedle(`${name} (hex)`, Buffer.from(key.toString('hex'))),
    bytesNeedle(`${name} (base64)`, Buffer.from(key.toString('base64').slice(0, 40))),
  ])
}

/** "kind: needle" for each that some living process of the app holds. */
const findInProcesses = async (app: RunningApp, needles: readonly Needle[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { pid, kind } of await processesOf(app))
    for (const name of await findInMemory(pid, needles).catch(unlessEnded)) found.push(`${kind}: ${name}`)
  return found
}

/** Chromium ends a spare process now and then. */
const unlessEnded = (error: unknown): readonly string[] => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ESRCH') return []
  throw error
}

/** A vault that holds all that must not be found, written before the app was ever started. */
const prepare = (profile: string) => {
  let recoveryCode = ''
  const fill = async (desk: Desk): Promise<void> => {
    const { alias, name, label, safety, note } = secrets
    const client = await plantClient(desk, alias, { name, labels: [label], consent: note })
    const { clientId } = client
    await desk.ok('clients.setSafety', { clientId, note: safety })
    await desk.ok('sessions.addNote', { clientId, sessionId: null, kind: 'process', text: note })
    await plantCourse(desk, client, [[180, 360]])
    await desk.ok('vault.renewRecovery', { passphrase: secrets.passphrase })
    recoveryCode = (await desk.ok<{ code: string }>('vault.recoveryCode')).code
  }
  const { passphrase, code } = secrets
  return prepareVault(profile, { passphrase, quickCode: code }, fill).then((vault) => ({
    ...vault,
    recoveryCode,
  }))
}

/** Everything of one client on the screen, and the recovery code. */
const readEverything = async (desk: Page): Promise<void> => {
  await desk.getByRole('navigation').first().waitFor({ timeout: 60_000 })
  await goTo(desk, 'Settings')
  await desk.getByRole('button', { name: 'Print and confirm it' }).click()
  // Not by a locator: the driver's log would quote what it found, through main.
  await desk.waitForFunction(() => document.querySelector('[data-testid=recovery-code]') !== null)
  await goTo(desk, 'Clients')
  await desk.getByRole('row').nth(1).click()
  await desk.getByRole('tab', { name: 'Notes' }).click()
  await desk.getByRole('button', { name: 'Edit' }).first().waitFor()
}

const unlockQuietly = async (app: RunningApp): Promise<Page> => {
  const desk = await windowOf(app, 'therapist')
  await typeQuietly(desk.getByLabel('Passphrase', { exact: true }), secrets.passphrase)
  await desk.getByRole('button', { name: 'Unlock' }).click()
  return desk
}

test('what the caseload holds is in no process and no file in client mode, in Together, after the lock', async ({
  launch,
  profile,
}) => {
  test.setTimeout(240_000)
  const temporary = join(profile, 'temporary')
  await mkdir(temporary)
  const vault = await prepare(profile)
  const { draft, ...held } = secrets
  const needles = [
    ...[...Object.values(held), vault.recoveryCode].flatMap(needlesOf),
    ...(await keysOf(vault.dir)),
  ]
  const app = await launch({ env: { TMPDIR: temporary } })
  const desk = await unlockQuietly(app)
  await readEverything(desk)

  await test.step('the search finds what is there while the caseload is open, and main has nothing of it', async () => {
    const found = await findInProcesses(app, needles)
    for (const word of [held.alias, held.name, held.note, held.safety, vault.recoveryCode, 'data key'])
      expect(found.join()).toContain(word)
    expect(found.filter((line) => line.startsWith('browser'))).toEqual([])
  })
  await startSession(desk)
  const client = await clientForm(app)
  await test.step('client mode', async () => {
    expect(await findInProcesses(app, needles)).toEqual([])
    expect(await findInFolder(profile, needles)).toEqual([])
  })
  await markAll(client, [0.3, 0.4, 0.5, 0.6])
  await waitForSaved(client, 4)
  await finish(client)
  const together = await codeToPicture(app, secrets.code)
  await sealQuietly(together, draft)
  await test.step('Together', async () => {
    expect(await findInProcesses(app, needles)).toEqual([])
    expect(await findInFolder(profile, [...needles, ...needlesOf(draft)])).toEqual([])
  })
  await endWithoutCheck(together)
  const back = await windowOf(app, 'return')
  await typeQuietly(back.getByLabel('Passphrase'), secrets.passphrase)
  await back.keyboard.press('Enter')
  const again = await windowOf(app, 'therapist')
  await readEverything(again)
  await lockByKey(again)
  await windowOf(app, 'therapist')
  await test.step('after the lock', async () => {
    expect(await findInProcesses(app, needles)).toEqual([])
    expect(await findInFolder(profile, [...needles, ...needlesOf(draft)])).toEqual([])
  })
})

test('what was typed at the desk is in no file and in no process but main, and there as keystrokes only', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(profile, { passphrase: secrets.passphrase })
  const app = await launch()
  const desk = await unlockQuietly(app)
  await desk.getByRole('navigation').first().waitFor({ timeout: 60_000 })
  await addClientQuietly(desk, secrets)
  await startSession(desk)
  await clientForm(app)
  const { passphrase, alias, name, label, note, safety } = secrets
  const typed = [alias, name, label, note, safety].flatMap(needlesOf)
  const never = [...needlesOf(passphrase), ...(await keysOf(vault.dir))]
  // Chromium tells its main process the text of the field that has the focus, for input methods (known-limits.md).
  const forInputMethods = (line: string): boolean => line.startsWith('browser') && line.endsWith('(utf16)')
  const found = await findInProcesses(app, [...typed, ...never])
  expect(found.filter((line) => !forInputMethods(line))).toEqual([])
  expect(found.filter((line) => line.includes(passphrase))).toEqual([])
  expect(await findInFolder(profile, [...typed, ...never])).toEqual([])
})
