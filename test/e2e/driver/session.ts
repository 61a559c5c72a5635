// The steps of a session that more than one journey takes, from window to window.
import type { Page } from '@playwright/test'
import type { RunningApp } from '../harness/launch.ts'
import { windowOf } from '../harness/windows.ts'
import { enterCode, enterPassphrase, passNeutral } from './return.ts'
import { goTo, startSession, unlockAndWait } from './therapist.ts'
import { waitForPicture } from './together.ts'

/** The lock screen of a prepared vault, opened. */
export const openDesk = async (app: RunningApp, passphrase: string): Promise<Page> => {
  const page = await windowOf(app, 'therapist')
  await unlockAndWait(page, passphrase)
  return page
}

export const openClient = async (page: Page, alias: string): Promise<void> => {
  await goTo(page, 'Clients')
  await page.getByRole('row').filter({ hasText: alias }).first().click()
  await page.getByRole('heading', { name: alias, level: 1 }).waitFor()
}

/** The client window, ready to be marked. */
export const clientForm = async (app: RunningApp): Promise<Page> => {
  const client = await windowOf(app, 'client')
  await client.getByTestId('rating-line').first().waitFor()
  return client
}

/** From the open caseload to the client window with the four lines. */
export const handOverTo = async (app: RunningApp, alias: string): Promise<Page> => {
  const desk = await windowOf(app, 'therapist')
  await openClient(desk, alias)
  await startSession(desk)
  return await clientForm(app)
}

/** From the thank-you page by code to the picture. */
export const codeToPicture = async (app: RunningApp, code: string): Promise<Page> => {
  const back = await windowOf(app, 'return')
  await enterCode(back, code)
  await passNeutral(back)
  const together = await windowOf(app, 'together')
  await waitForPicture(together)
  return together
}

/** From the return window by passphrase to the open caseload. */
export const passphraseToDesk = async (app: RunningApp, passphrase: string): Promise<Page> => {
  await enterPassphrase(await windowOf(app, 'return'), passphrase)
  const desk = await windowOf(app, 'therapist')
  await desk.getByRole('navigation').first().waitFor()
  return desk
}
