// The main job, as two people do it: four marks, the picture, the session, four marks, the picture, the caseload.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finish, keyLine, markAll, markLine, touchLine, waitForSaved } from '../driver/client.ts'
import { clientForm, codeToPicture, openDesk, passphraseToDesk } from '../driver/session.ts'
import { setQuickCode } from '../driver/settings.ts'
import { addClient, goTo, startSession } from '../driver/therapist.ts'
import { done, handOverCheck, sealNote } from '../driver/together.ts'
import { look, prepareVault } from '../harness/desk.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { pdfFacts, pdfText } from '../harness/pdf.ts'
import { isVaultProcess, killApp, processesOf } from '../harness/processes.ts'
import { todaysSessions } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowGone } from '../harness/windows.ts'

const ALIAS = 'Marigold'
const NAME = 'Margarete Goldwasser'
const CODE = '582914'
const NOTE = 'Begin with the mornings next time.'

type Told = { readonly ratings: readonly { readonly occasion: string; readonly total: number | null }[] }

test('a whole session, with the vault locked while the laptop lies on the table', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vault = await prepareVault(profile)
  const app = await launch()
  const desk = await openDesk(app, vault.passphrase)
  const vaultProcesses = async () => (await processesOf(app)).filter(isVaultProcess).length

  await test.step('a client, a quick code, the first hand-over', async () => {
    await addClient(desk, ALIAS, NAME)
    await setQuickCode(desk, CODE)
    await goTo(desk, 'Clients')
    await desk.getByText(ALIAS).first().click()
    await startSession(desk)
  })
  const start = await clientForm(app)
  await windowGone(app, 'therapist')
  expect(await vaultProcesses()).toBe(0)

  await test.step('marks by mouse, finger and keys, each saved before the screen says so', async () => {
    await expect(start.getByRole('button', { name: 'Finish' })).toBeDisabled()
    await markLine(start, 0, 0.4)
    await waitForSaved(start, 1)
    await touchLine(start, 1, 0.3)
    await waitForSaved(start, 2)
    await keyLine(start, 2, ['ArrowRight', 'PageUp'])
    await waitForSaved(start, 3)
    await markLine(start, 3, 0.9)
    await waitForSaved(start, 4)
    // Moved again before the end: the last word counts.
    await markLine(start, 3, 0.5)
    await expect(start.getByText(/\d/)).toHaveCount(0)
    await expect(start.getByText(ALIAS)).toHaveCount(0)
    await finish(start)
  })

  const first = await codeToPicture(app, CODE)
  await test.step('Together shows the picture and no name', async () => {
    await windowGone(app, 'return')
    expect(await vaultProcesses()).toBe(0)
    await expect(first.getByRole('heading', { level: 1 })).toContainText('This week:')
    await expect(first.getByRole('img').first()).toBeVisible()
    const shown = await first.content()
    expect(shown).not.toContain(ALIAS)
    expect(shown).not.toContain(NAME)
    await first.getByRole('button', { name: 'Table' }).click()
    await expect(first.getByRole('table')).toBeVisible()
    await sealNote(first, NOTE)
    expect(await first.content()).not.toContain(NOTE)
    await handOverCheck(first)
  })

  const check = await clientForm(app)
  await test.step('the session check comes without a code', async () => {
    expect(await vaultProcesses()).toBe(0)
    await markAll(check, [0.9, 0.8, 0.95, 0.85])
    await waitForSaved(check, 4)
    await finish(check)
  })
  const second = await codeToPicture(app, CODE)
  await expect(second.getByRole('heading', { level: 1 })).toContainText('How the session felt:')
  await done(second)
  const again = await passphraseToDesk(app, vault.passphrase)

  await test.step('ratings, note and status stand on the pages of client and session', async () => {
    await expect(again.getByText(ALIAS).first()).toBeVisible()
    await goTo(again, 'Clients')
    await again.getByText(ALIAS).first().click()
    await again.getByRole('heading', { name: ALIAS, level: 1 }).waitFor()
    await expect(again.getByText('just begun', { exact: true })).toBeVisible()
    await expect(again.getByText('Last outcome')).toBeVisible()
    await again.getByRole('tab', { name: 'Notes' }).click()
    await expect(again.getByText(NOTE)).toBeVisible()
    await goTo(again, 'Today')
    await again.getByRole('button', { name: `Open the session with ${ALIAS}` }).click()
    await again.getByRole('heading', { name: `Session with ${ALIAS}` }).waitFor()
    await expect(again.getByText('About the week')).toBeVisible()
    await expect(again.getByText('Not answered yet.')).toHaveCount(0)
    await expect(again.getByText(NOTE)).toBeVisible()
    await expect(again.getByText('attended').first()).toBeVisible()
  })

  const report = join(profile, 'progress.pdf')
  await test.step('the progress report says what the screen says', async () => {
    await stubSaveDialog(app, report)
    await again.getByRole('button', { name: 'Client’s page' }).click()
    await again.getByRole('button', { name: 'Report' }).click()
    const dialog = again.getByRole('dialog')
    await dialog.getByText(/^Note of/).click()
    await dialog.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(again.getByText('The report was written')).toBeVisible({ timeout: 30_000 })
  })
  const text = await pdfText(report)
  expect((await stat(report)).mode & 0o777).toBe(0o600)
  expect(await pdfFacts(report)).toMatch(/^Tagged:\s+yes$/m)
  await killApp(app)

  const { ratings } = await look(profile, vault.vaultId, async (opened) => {
    const [row] = await todaysSessions(opened)
    return await opened.ok<Told>('sessions.get', { sessionId: row?.sessionId ?? '' })
  })
  const totals = ratings.map(({ total }) => total ?? Number.NaN)
  expect(ratings.map(({ occasion }) => occasion).sort()).toEqual(['alliance', 'outcome'])
  // 4.0 + 3.0 + the keys' own mark + 5.0, and 9.0 + 8.0 + 9.5 + 8.5, give or take a pixel each.
  const outcome = totals[ratings.findIndex(({ occasion }) => occasion === 'outcome')] ?? 0
  const alliance = totals[ratings.findIndex(({ occasion }) => occasion === 'alliance')] ?? 0
  expect(outcome).toBeGreaterThan(120)
  expect(outcome).toBeLessThan(220)
  expect(Math.abs(alliance - 350)).toBeLessThanOrEqual(4)

  for (const said of [ALIAS, 'A. Keel', NOTE, (outcome / 10).toFixed(1), (alliance / 10).toFixed(1)])
    expect(text).toContain(said)
  expect(text).toContain('Cut-off 25')
  expect(text).toMatch(/reliable change \d/)
  expect(text).not.toContain(NAME)
})
