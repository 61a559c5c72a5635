// Every way into a vault from the lock screen: wrong and right passphrase, recovery code, a changed passphrase.
import type { Page } from '@playwright/test'
import { goTo, lockByKey, unlock, unlockAndWait } from '../driver/therapist.ts'
import { PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { killApp } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const next = 'copper kites over slow water'
const wrong = 'seven quiet lanterns glowed'

const expectRefused = async (page: Page): Promise<void> => {
  await expect(page.getByText('That is not the passphrase of this caseload.')).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('')
}

test('a wrong passphrase says one thing only, and waits longer each time, also after a restart', async ({
  launch,
  profile,
}) => {
  await prepareVault(profile)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  const button = page.getByRole('button', { name: 'Unlock' })
  for (const wait of [0, 0, 0, 2, 4, 8]) {
    await expect(button).toBeEnabled({ timeout: 15_000 })
    await unlock(page, wrong)
    await expectRefused(page)
    if (wait === 0) await expect(page.getByText(/^Please wait/)).toBeHidden()
    else await expect(page.getByText(`Please wait ${wait} seconds.`)).toBeVisible()
  }
  await killApp(app)

  const again = await windowOf(await launch(), 'therapist')
  await unlock(again, PASSPHRASE)
  await expect(again.getByText(/^Please wait [1-8] seconds?\.$/)).toBeVisible()
  await expect(again.getByRole('button', { name: 'Unlock' })).toBeEnabled({ timeout: 15_000 })
  await unlockAndWait(again, PASSPHRASE)
})

test('the recovery code sets a new passphrase, and the old one opens nothing any more', async ({
  launch,
  profile,
}) => {
  const vault = await prepareVault(profile)
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await page.getByRole('button', { name: 'Use the recovery code' }).click()
  const go = page.getByRole('button', { name: 'Open and set the passphrase' })
  await page.getByLabel('Recovery code').fill(vault.recoveryCode.replace(/.$/, '?'))
  await page.getByLabel('New passphrase').fill(next)
  await page.getByLabel('The same once more').fill(next)
  await go.click()
  await expect(page.getByText('That is not the recovery code of this caseload.')).toBeVisible()
  await page.getByLabel('Recovery code').fill(vault.recoveryCode)
  await go.click()
  await page.getByRole('navigation').getByText('Today').first().waitFor({ timeout: 60_000 })
  await lockByKey(page)
  const locked = await windowOf(app, 'therapist')
  await unlock(locked, PASSPHRASE)
  await expectRefused(locked)
  await unlockAndWait(locked, next)
})

for (const leaked of [false, true])
  test(`a changed passphrase opens and the old one does not${leaked ? ', with a new key as well' : ''}`, async ({
    launch,
    profile,
  }) => {
    await prepareVault(profile)
    const app = await launch()
    const page = await windowOf(app, 'therapist')
    await unlockAndWait(page, PASSPHRASE)
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Change the passphrase' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Present passphrase').fill(wrong)
    await dialog.getByLabel('New passphrase').fill(next)
    await dialog.getByLabel('The same once more').fill(next)
    if (leaked) await dialog.getByText('Somebody may know the old one').click()
    const go = dialog.getByRole('button', { name: 'Change the passphrase' })
    await go.click()
    await expect(dialog.getByText('That is not the passphrase of this caseload.')).toBeVisible()
    await dialog.getByLabel('Present passphrase').fill(PASSPHRASE)
    await go.click()
    await expect(page.getByText('The passphrase was changed')).toBeVisible({ timeout: 30_000 })
    await lockByKey(page)
    const locked = await windowOf(app, 'therapist')
    await unlock(locked, PASSPHRASE)
    await expectRefused(locked)
    await unlockAndWait(locked, next)
  })
