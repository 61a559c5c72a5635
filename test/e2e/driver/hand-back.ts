// What a therapist does around a hand-over: sets the quick code, comes back with it or with the passphrase.
import type { Page } from '@playwright/test'
import type { RunningApp } from '../harness/launch.ts'
import { isVaultProcess, processesOf } from '../harness/processes.ts'
import { windowOf } from '../harness/windows.ts'
import { goTo } from './therapist.ts'

export const setQuickCode = async (page: Page, code: string): Promise<void> => {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Set a quick code' }).click()
  const dialog = page.getByRole('dialog')
  for (const heading of ['Your new code', 'The same once more']) {
    await dialog.getByRole('group', { name: heading }).waitFor()
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
  }
  await dialog.waitFor({ state: 'detached' })
}

/** Types the code into the return window as it stands. */
export const typeCode = async (page: Page, code: string): Promise<void> => {
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

/** From the return window to Together, past the neutral screen. */
export const comeBackWithCode = async (app: RunningApp, code: string): Promise<Page> => {
  const page = await windowOf(app, 'return')
  await page.getByRole('button', { name: 'For your therapist' }).click()
  await page.getByRole('group', { name: 'Your code' }).waitFor()
  await typeCode(page, code)
  await page.getByRole('button', { name: 'Show it' }).click({ timeout: 30_000 })
  return await windowOf(app, 'together')
}

/** From the return window to the caseload. */
export const comeBackWithPassphrase = async (app: RunningApp, passphrase: string): Promise<Page> => {
  const page = await windowOf(app, 'return')
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  return await windowOf(app, 'therapist', 30_000)
}

export const hasVaultProcess = async (app: RunningApp): Promise<boolean> =>
  (await processesOf(app)).some(isVaultProcess)
