// A backup by hand to a folder, and back from it beside the present caseload; a damaged one brings nothing.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findHeader } from '#main/vault/files/header-file.ts'
import { openDesk } from '../driver/session.ts'
import { openPart } from '../driver/settings.ts'
import { addClient, goTo, lockByKey, unlock, unlockAndWait } from '../driver/therapist.ts'
import { PASSPHRASE, prepareVault } from '../harness/desk.ts'
import { stubOpenDialog } from '../harness/dialogs.ts'
import type { RunningApp } from '../harness/launch.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

const vaultsOf = (profile: string) => readdir(join(profile, 'vaults'))

const backUp = async (app: RunningApp, page: Page, stick: string): Promise<string> => {
  await mkdir(stick)
  await stubOpenDialog(app, stick)
  await openPart(page, 'Data and backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('The backup was made and checked')).toBeVisible({ timeout: 20_000 })
  const [name = ''] = await readdir(stick)
  return join(stick, name)
}

const bringBack = async (app: RunningApp, page: Page, backup: string): Promise<void> => {
  await stubOpenDialog(app, backup)
  await page.getByRole('button', { name: 'Another caseload' }).click()
  await page.getByRole('button', { name: 'Restore a backup' }).click()
}

test('a backup comes back beside the present caseload, and each keeps what it had', async ({
  launch,
  profile,
}) => {
  test.setTimeout(90_000)
  const { vaultId } = await prepareVault(profile, {}, async (desk) => void (await plantClient(desk, 'Heron')))
  const app = await launch()
  const page = await openDesk(app, PASSPHRASE)
  const backup = await backUp(app, page, join(profile, 'stick'))
  await addClient(page, 'Plover')
  await lockByKey(page)

  const locked = await windowOf(app, 'therapist')
  await bringBack(app, locked, backup)
  await expect.poll(async () => (await vaultsOf(profile)).length).toBe(2)
  await expect(locked.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
  await unlockAndWait(locked, PASSPHRASE)
  await goTo(locked, 'Clients')
  await expect(locked.getByText('Heron')).toBeVisible()
  await expect(locked.getByText('Plover')).toHaveCount(0)
  await lockByKey(locked)

  const again = await windowOf(app, 'therapist')
  await again.getByRole('button', { name: 'Another caseload' }).click()
  const rows = again.getByRole('listitem').filter({ has: again.getByRole('button', { name: 'Choose' }) })
  await expect(rows).toHaveCount(2)
  const present = (await vaultsOf(profile)).sort().indexOf(vaultId)
  await rows.nth(present).getByRole('button', { name: 'Choose' }).click()
  await unlockAndWait(again, PASSPHRASE)
  await goTo(again, 'Clients')
  await expect(again.getByText('Heron')).toBeVisible()
  await expect(again.getByText('Plover')).toBeVisible()
})

test('a damaged backup is named as such; the present caseload is untouched', async ({ launch, profile }) => {
  test.setTimeout(90_000)
  await prepareVault(profile, {}, async (desk) => void (await plantClient(desk, 'Heron')))
  const app = await launch()
  const page = await openDesk(app, PASSPHRASE)
  const backup = await backUp(app, page, join(profile, 'stick'))
  await lockByKey(page)
  const locked = await windowOf(app, 'therapist')

  const header = join(backup, 'vault.json')
  const sound = await readFile(header)
  await writeFile(header, sound.subarray(0, 300))
  await bringBack(app, locked, backup)
  await expect(locked.getByText('That backup is damaged and was not restored.')).toBeVisible()
  expect(await vaultsOf(profile)).toHaveLength(1)

  await stubOpenDialog(app, join(profile, 'stick'))
  await locked.getByRole('button', { name: 'Restore a backup' }).click()
  await expect(locked.getByText('That folder is not a backup made by Evenkeel.')).toBeVisible()
  expect(await vaultsOf(profile)).toHaveLength(1)

  // A damage inside the encrypted copy shows when the secret is there.
  await writeFile(header, sound)
  const database = join(backup, findHeader(backup).header.database)
  const bytes = await readFile(database)
  bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000)
  await writeFile(database, bytes)
  await stubOpenDialog(app, backup)
  await locked.getByRole('button', { name: 'Restore a backup' }).click()
  await expect(locked.getByRole('heading', { name: 'Quiet practice is locked' })).toBeVisible()
  await unlock(locked, PASSPHRASE)
  await expect(locked.getByText(/damaged/).first()).toBeVisible({ timeout: 20_000 })
})
