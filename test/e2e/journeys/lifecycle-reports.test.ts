import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call } from '../attacks/calls.ts'
import { createVault } from '../driver/therapist.ts'
import { cancelDialogs, stubOpenDialog, stubSaveDialog } from '../harness/dialogs.ts'
import { isVaultProcess, processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { findWindow, windowOf } from '../harness/windows.ts'

const vault = { label: 'Practice', passphrase: 'four calm words here' }
const A4 = { pageSize: 'A4' }
let folder = ''

/** As far as the page where the recovery code is still to be confirmed: only then is there a sheet to print. */
const createVaultUpToSheet = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Name of the caseload').fill(vault.label)
  await page.getByLabel('New passphrase').fill(vault.passphrase)
  await page.getByLabel('The same once more').fill(vault.passphrase)
  await page.getByRole('button', { name: 'Encrypt and begin' }).click()
  await page.getByTestId('recovery-code').waitFor({ timeout: 60_000 })
}

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-reports-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))
test.describe.configure({ timeout: 120_000 })

test('a sheet is written whole, tagged, for its owner only; its window is gone and nothing else is left', async ({
  launch,
}) => {
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVaultUpToSheet(desk)
  const path = join(folder, 'sheet.pdf')
  await stubSaveDialog(app, path)
  expect(await call(desk, 'reports.exportRecoverySheet', A4)).toEqual({
    ok: true,
    value: { outcome: 'written' },
  })
  const pdf = await readFile(path)
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(pdf.includes('/StructTreeRoot')).toBe(true)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['sheet.pdf'])
  expect(findWindow(app, 'report')).toBeUndefined()

  await stubSaveDialog(app, join(folder, 'no-such-folder/sheet.pdf'))
  expect(await call(desk, 'reports.exportRecoverySheet', A4)).toEqual({ ok: false, code: 'writeFailed' })
  await cancelDialogs(app)
  expect(await call(desk, 'reports.exportRecoverySheet', A4)).toEqual({
    ok: true,
    value: { outcome: 'cancelled' },
  })
  expect(await readdir(folder)).toEqual(['sheet.pdf'])
})

test('a lock while a report is drawn ends it without a file', async ({ launch }) => {
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVaultUpToSheet(desk)
  const path = join(folder, 'sheet.pdf')
  await stubSaveDialog(app, path)
  const asked = call(desk, 'reports.exportRecoverySheet', A4).catch(() => undefined)
  await call(desk, 'vault.lock', {}).catch(() => undefined)
  await asked
  const locked = await windowOf(app, 'therapist')
  await expect
    .poll(async () => (await call(locked, 'vault.list', {})).value)
    .toMatchObject({ state: 'locked' })
  await locked.waitForTimeout(1_500)
  expect(existsSync(path)).toBe(false)
  expect(findWindow(app, 'report')).toBeUndefined()
})

test('a backup goes to a folder of choice, and comes back beside the vault that was there', async ({
  launch,
}) => {
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, vault)
  const usb = join(folder, 'usb')
  await mkdir(usb)
  await stubOpenDialog(app, usb)
  expect(await call(desk, 'backup.run', {})).toMatchObject({ ok: true, value: { outcome: 'made' } })
  const [file = ''] = await readdir(usb)
  await call(desk, 'vault.lock', {}).catch(() => undefined)
  await desk.waitForEvent('close').catch(() => undefined)
  const locked = await windowOf(app, 'therapist')
  await stubOpenDialog(app, usb)
  expect(await call(locked, 'backup.restore', {})).toEqual({ ok: false, code: 'backupForeign' })
  await expect.poll(async () => (await processesOf(app)).filter(isVaultProcess)).toEqual([])
  await stubOpenDialog(app, join(usb, file))
  const restored = await call(locked, 'backup.restore', {})
  expect(restored).toMatchObject({ ok: true, value: { outcome: 'restored' } })
  const { vaults, chosen } = (await call(locked, 'vault.list', {})).value as {
    vaults: readonly { vaultId: string; problem: string | null }[]
    chosen: string
  }
  expect(vaults.map(({ problem }) => problem)).toEqual([null, null])
  expect(vaults.map(({ vaultId }) => vaultId)).toContain(chosen)
})
