// What therapist and client do at the shared picture.
import type { Page } from '@playwright/test'
import { pressAndLeave } from './leave.ts'

export const waitForPicture = (page: Page): Promise<void> =>
  page.getByText('names are hidden on this view').waitFor({ timeout: 30_000 })

export const sealNote = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(text)
  await dialog.getByRole('button', { name: 'Seal and put away' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** From the picture through the quiet view to the client window with the session check. */
export const handOverCheck = async (
  page: Page,
  underWay: () => Promise<void> = async () => undefined,
): Promise<void> => {
  await page.getByRole('button', { name: 'Begin the session' }).click()
  await page.getByRole('heading', { name: 'The session is under way' }).waitFor()
  await underWay()
  await pressAndLeave(page.getByRole('button', { name: 'Hand over for the session check' }))
}

/** Towards the caseload; the return window opens. */
export const done = (page: Page): Promise<void> => pressAndLeave(page.getByRole('button', { name: 'Done' }))

/** "That doesn’t fit how I am": the same form comes back at once. */
export const markAgain = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'That doesn’t fit how I am' }).click()
  await pressAndLeave(page.getByRole('dialog').getByRole('button', { name: 'Mark again' }))
}

/** Towards the caseload without a session check; the return window opens. */
export const endWithoutCheck = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Begin the session' }).click()
  await pressAndLeave(page.getByRole('button', { name: 'End without the session check' }))
}
