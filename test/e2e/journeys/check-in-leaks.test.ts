// What is written in the private area is in no process and no file but its own: markers in every field, sought as in
// leaks.test.ts while it is open (not in main), hidden, with a client, and after the lock; in a report and a backup too.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { subKey } from '#main/vault/crypto/sub-keys.ts'
import { findPrivateArea } from '#main/vault/features/wellbeing/vault-half-store.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { closePrivateStore, openPrivateStore } from '#main/vault/private/private-store.ts'
import { goToCheckIn, whileThere } from '../driver/check-in.ts'
import { typeQuietly } from '../driver/quiet-typing.ts'
import { clientForm } from '../driver/session.ts'
import { goTo, startSession } from '../driver/therapist.ts'
import { type Desk, PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { stubOpenDialog } from '../harness/dialogs.ts'
import type { RunningApp } from '../harness/launch.ts'
import { bytesNeedle, findInFolder, findInMemory, type Needle, needlesOf } from '../harness/needles.ts'
import { processesOf } from '../harness/processes.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const secrets = {
  passphrase: 'zebrafinch humming quarrelsome marmalade',
  pin: '58291437',
  pulse: 'Wolkenkratzer on a Thursday',
  note: 'Zwetschgenknoedel week',
  sentence: 'Pomegranate thicket remembered',
  cost: 'Periwinkle agreement fortnightly',
  helpName: 'Quackenbush Listening Post',
  helpContact: '0800-Ottoline',
  check: 'Tumbleweed questionnaire',
  draft: 'Marzipanschwein half written',
  openNote: 'Rumtopf in the making',
  openSentence: 'Kuckucksuhr to be said',
}

const marks = { drained: 40, distance: 30, effect: 60, recover: 60, control: null }

const fill = async (desk: Desk): Promise<void> => {
  await plantClient(desk, 'Somebody', {})
  await desk.ok('wellbeing.setUp', { passphrase: secrets.passphrase })
  await desk.ok('wellbeing.setPin', { pin: secrets.pin })
  await desk.ok('wellbeing.addPulse', { ...marks, text: secrets.pulse })
  await desk.ok('wellbeing.addNote', { at: Date.now(), text: secrets.note })
  await desk.ok('wellbeing.saveJotting', { name: 'sentence', text: secrets.sentence })
  await desk.ok('wellbeing.saveJotting', { name: 'cost', text: secrets.cost })
  const line = { helpLineId: null, country: 'GB', name: secrets.helpName, contact: secrets.helpContact }
  await desk.ok('wellbeing.saveHelpLine', { ...line, hours: '', checkedOn: '2026-11-25' })
  const scales = [{ scale: 'work', values: [50, 50, 25, 75] }]
  await desk.ok('wellbeing.addFullCheck', { kind: 'burnout', title: secrets.check, scales })
  const forms = { sentence: secrets.openSentence, cost: null, helpLine: null }
  await desk.ok('wellbeing.keepOpenForms', {
    forms: { ...forms, note: { text: secrets.openNote, weeksAgo: 0 } },
  })
  await desk.ok('wellbeing.keepDraft', { draft: { ...marks, text: secrets.draft } })
}

const keysOf = async (dir: string): Promise<readonly Needle[]> => {
  const context = { now: () => Date.now() }
  const vault = await openVault(dir, { passphrase: PASSPHRASE }, context)
  const half = findPrivateArea(vault.db)
  if (!half) throw new Error('no private area')
  const store = await openPrivateStore(dir, secrets.passphrase, half, context)
  const { privateKey, storeId } = store
  const named = [
    bytesNeedle('private key', Buffer.from(privateKey)),
    bytesNeedle('private file key', subKey(privateKey, storeId, 'db')),
    bytesNeedle('draft key', subKey(privateKey, storeId, 'inbox')),
    bytesNeedle('half in the vault', Buffer.from(half.secret)),
  ]
  closePrivateStore(store)
  closeVault(vault)
  return named
}

const findInProcesses = async (app: RunningApp, needles: readonly Needle[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { pid, kind } of await processesOf(app))
    for (const name of await findInMemory(pid, needles).catch(() => [])) found.push(`${kind}: ${name}`)
  return found
}

test('the private area is in no other file, and in no process once it is with a client', async ({
  launch,
  profile,
}) => {
  test.setTimeout(600_000)
  const stick = join(profile, 'stick')
  await mkdir(stick)
  const vault = await prepareVault(profile, {}, fill)
  const needles = [...Object.values(secrets).flatMap(needlesOf), ...(await keysOf(vault.dir))]
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await typeQuietly(page.getByLabel('Passphrase', { exact: true }), PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })
  await goToCheckIn(page)
  await page
    .getByRole('button', { name: 'Use the passphrase' })
    .or(page.getByLabel('Private passphrase'))
    .first()
    .waitFor()
  await typeQuietly(page.getByLabel('Private passphrase'), secrets.passphrase)
  await page.getByRole('button', { name: 'Open my check-in' }).click()
  await page.getByRole('button', { name: 'Hide it now' }).waitFor({ timeout: 60_000 })

  await test.step('open: the search finds it, and main has nothing of it', async () => {
    const found = await whileThere(page, () => findInProcesses(app, needles))
    for (const word of [secrets.pulse, secrets.helpName, 'private key']) expect(found.join()).toContain(word)
    expect(found.filter((line) => line.startsWith('browser'))).toEqual([])
    expect(await whileThere(page, () => findInFolder(profile, needles))).toEqual([])
    // It was open for the whole of the search.
    await expect(page.getByRole('button', { name: 'Hide it now' })).toBeVisible()
  })
  await test.step('hidden: no key of it is left, and no other file has a word of it', async () => {
    await page.getByRole('button', { name: 'Hide it now' }).click()
    await page.getByRole('heading', { name: 'My check-in is closed' }).waitFor()
    const found = await findInProcesses(app, needles)
    expect(found.filter((line) => /private (file )?key|draft key/.test(line))).toEqual([])
    expect(found.filter((line) => line.startsWith('browser'))).toEqual([])
    await stubOpenDialog(app, stick)
    await goTo(page, 'Today')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('back up')
    await page.keyboard.press('Enter')
    await page.getByText('The backup was made and checked').waitFor({ timeout: 30_000 })
    expect(await findInFolder(profile, needles)).toEqual([])
  })
  await test.step('with a client: nothing of it in any process', async () => {
    await goTo(page, 'Clients')
    await page.getByRole('row').nth(1).click()
    await startSession(page)
    await clientForm(app)
    expect(await findInProcesses(app, needles)).toEqual([])
    expect(await findInFolder(profile, needles)).toEqual([])
    const log = await readFile(join(profile, 'logs', 'evenkeel.log'), 'utf8').catch(() => '')
    expect(log).not.toMatch(/private|wellbeing|check/i)
  })
})
