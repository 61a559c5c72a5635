// The first minutes with the app: from the welcome page to Today, and back again after a restart.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createVault, lockByKey, unlock, unlockAndWait } from '../driver/therapist.ts'
import { stubSaveDialog } from '../harness/dialogs.ts'
import { pdfFacts, pdfText } from '../harness/pdf.ts'
import { isVaultProcess, killApp, processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const passphrase = 'copper kites over slow water'

test('from the welcome page to Today, with a recovery sheet on paper', async ({ launch, profile }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const sheet = join(profile, '..', `${profile.split('/').at(-1)}-sheet.pdf`)

  await page.getByRole('heading', { name: 'Welcome to Evenkeel' }).waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByLabel('Name of the caseload').fill('Quiet practice')
  await page.getByLabel('New passphrase').fill('too short')
  await page.getByLabel('The same once more').fill('too short')
  await page.getByRole('button', { name: 'Encrypt and begin' }).click()
  await expect(page.getByText('Use at least 12 characters, or 4 words.', { exact: true })).toBeVisible()
  await page.getByLabel('New passphrase').fill(passphrase)
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await expect(page.getByText('very hard to guess')).toBeVisible()
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Encrypt and begin' }).click()

  await page.getByRole('heading', { name: 'Your recovery sheet' }).waitFor({ timeout: 60_000 })
  const code = await page.getByTestId('recovery-code').innerText()
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
  await stubSaveDialog(app, sheet)
  await page.getByRole('button', { name: 'Save the sheet as PDF' }).click()
  await expect(page.getByText('The sheet was written')).toBeVisible({ timeout: 20_000 })
  const printed = await pdfText(sheet)
  // The groups are printed wide, which some readers take for blanks.
  expect(printed.replaceAll(' ', '')).toContain(code.replaceAll('-', ''))
  expect(printed).toContain('Quiet practice')
  expect(printed).not.toContain(passphrase)
  expect(await pdfFacts(sheet)).toMatch(/^Tagged:\s+yes$/m)
  expect((await stat(sheet)).mode & 0o777).toBe(0o600)

  const typeBack = page.getByLabel('Type the code back, from the paper')
  await typeBack.fill(code.replace(/^./, (first) => (first === '7' ? '8' : '7')))
  await page.getByRole('button', { name: 'It matches: go on' }).click()
  await expect(page.getByText('That is not the same code. Please look again.')).toBeVisible()
  await typeBack.fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'It matches: go on' }).click()

  await page.getByRole('heading', { name: 'About you' }).waitFor()
  await page.getByLabel('Your name on reports').fill('A. Keel')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'What clients answer' }).waitFor()
  await page.getByRole('button', { name: 'Open my caseload' }).click()
  await expect(page.getByText('Nothing planned for today')).toBeVisible()

  await killApp(app)
  const second = await windowOf(await launch(), 'therapist')
  await expect(second.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
  await unlockAndWait(second, passphrase)
  await expect(second.getByText('Your recovery sheet is not confirmed yet')).toBeHidden()
})

test('a run that is cut short in the middle begins again where it stood, with the same code', async ({
  launch,
}) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Name of the caseload').fill('Quiet practice')
  await page.getByLabel('New passphrase').fill(passphrase)
  await page.getByLabel('The same once more').fill(passphrase)
  await page.getByRole('button', { name: 'Encrypt and begin' }).click()
  const code = await page.getByTestId('recovery-code').innerText({ timeout: 60_000 })
  await killApp(app)

  const again = await windowOf(await launch(), 'therapist')
  await unlock(again, passphrase)
  await expect(again.getByTestId('recovery-code')).toHaveText(code, { timeout: 60_000 })
})

test('Ctrl+L locks at once, and the process that knew the key has ended', async ({ launch }) => {
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await createVault(page, { label: 'Quiet practice', passphrase })
  expect((await processesOf(app)).filter(isVaultProcess)).toHaveLength(1)
  await lockByKey(page)
  const locked = await windowOf(app, 'therapist')
  await expect(locked.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
  await expect.poll(async () => (await processesOf(app)).filter(isVaultProcess)).toEqual([])
})
