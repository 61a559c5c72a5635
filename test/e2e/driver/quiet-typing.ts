// Types a secret key by key. A filled field would send it as one string through the browser process, where a search of
// memory would find the driver's own copy. For the same reason nothing here looks for a secret by its text.
import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './therapist.ts'

export const typeQuietly = async (field: Locator, secret: string): Promise<void> => {
  // What is still being read can't take the focus.
  await expect(field).toBeEditable()
  await field.focus()
  await field.page().keyboard.type(secret)
}

export type Secrets = {
  readonly passphrase: string
  readonly alias: string
  readonly name: string
  readonly label: string
  readonly note: string
  readonly safety: string
  /** A note sealed in Together. */
  readonly draft: string
  readonly code: string
}

/** A client with everything that a client can have; ends on the client's page. */
export const addClientQuietly = async (page: Page, secrets: Secrets): Promise<void> => {
  await goTo(page, 'Clients')
  await page.getByRole('button', { name: 'New client' }).click()
  const dialog = page.getByRole('dialog')
  await typeQuietly(dialog.getByLabel('Alias'), secrets.alias)
  await typeQuietly(dialog.getByLabel('Full name'), secrets.name)
  await typeQuietly(dialog.getByLabel('Labels'), secrets.label)
  await dialog.getByRole('button', { name: 'Add client' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Safety flag' }).click()
  await typeQuietly(dialog.getByLabel('What was agreed'), secrets.safety)
  await dialog.getByRole('button', { name: 'Raise the flag' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: 'Notes' }).click()
  await typeQuietly(page.getByLabel('New note'), secrets.note)
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByRole('button', { name: 'Edit' }).first().waitFor()
}

export const sealQuietly = async (page: Page, draft: string): Promise<void> => {
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await typeQuietly(dialog.getByRole('textbox'), draft)
  await dialog.getByRole('button', { name: 'Seal and put away' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
