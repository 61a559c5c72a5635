// What a therapist does in their window, as steps that journeys, attacks and the tour share. Only what a person could
// do: labels, keys, presses.
import type { Page } from '@playwright/test'
import { keyAndLeave, pressAndLeave } from './leave.ts'

export type NewVault = { readonly label: string; readonly passphrase: string }
export type Shown = (name: string) => Promise<void>

const silent: Shown = async () => undefined

/** From the welcome page to the open caseload: passphrase, recovery sheet typed back, about you, measures. */
export const createVault = async (page: Page, vault: NewVault, shown: Shown = silent): Promise<string> => {
  await page.getByRole('heading', { name: 'Welcome to Evenkeel' }).waitFor()
  await shown('welcome')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Name of the caseload').fill(vault.label)
  await page.getByLabel('New passphrase').fill(vault.passphrase)
  await page.getByLabel('The same once more').fill(vault.passphrase)
  await shown('passphrase')
  await page.getByRole('button', { name: 'Encrypt and begin' }).click()
  await page.getByRole('heading', { name: 'Your recovery sheet' }).waitFor({ timeout: 60_000 })
  const code = await page.getByTestId('recovery-code').innerText()
  await page.getByLabel('Type the code back, from the paper').fill(code)
  await shown('recovery')
  await page.getByRole('button', { name: 'It matches: go on' }).click()
  await page.getByRole('heading', { name: 'About you' }).waitFor()
  await page.getByLabel('Your name on reports').fill('A. Keel')
  await shown('about')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: 'What clients answer' }).waitFor()
  await page.getByRole('button', { name: 'Open my caseload' }).click()
  await page.getByRole('navigation').getByText('Today').first().waitFor()
  return code
}

export const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
}

/** Unlocks and waits for Today. */
export const unlockAndWait = async (page: Page, passphrase: string): Promise<void> => {
  await unlock(page, passphrase)
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })
}

export type TherapistPlace = 'Today' | 'Clients' | 'Outcomes' | 'Load' | 'Supervision' | 'Settings'

export const goTo = (page: Page, place: TherapistPlace): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: place }).first().click()

/** Adds a client and stands on their page. */
export const addClient = async (page: Page, alias: string, name = ''): Promise<void> => {
  await goTo(page, 'Clients')
  await page.getByRole('button', { name: 'New client' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Alias').fill(alias)
  if (name !== '') await dialog.getByLabel('Full name').fill(name)
  await dialog.getByRole('button', { name: 'Add client' }).click()
  await page.getByRole('heading', { name: alias, level: 1 }).waitFor()
}

/** From a client's page: a session now, and its hand-over for the start. The client window opens. */
export const startSession = async (page: Page, shown: Shown = silent): Promise<void> => {
  await page.getByRole('button', { name: 'Start session' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Hand over' }).waitFor()
  await shown('hand-over')
  await pressAndLeave(dialog.getByRole('button', { name: 'Hand over' }))
}

export const writeNote = async (
  page: Page,
  text: string,
  kind: 'for the record' | 'for me',
): Promise<void> => {
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('New note').fill(text)
  await page.getByText(kind, { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByText(text).last().waitFor()
}

/** Locks by the keyboard. The window is destroyed and a new one shows the lock screen. */
export const lockByKey = async (page: Page): Promise<void> => {
  const closed = page.waitForEvent('close')
  await keyAndLeave(page, 'Control+l')
  await closed
}
