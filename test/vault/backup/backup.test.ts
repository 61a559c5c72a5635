import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { parseBackupName } from '#domain/vault/backup-name.ts'
import { inboxPath } from '#main/inbox-format/append-inbox.ts'
import { listAudit } from '#main/vault/features/audit/service.ts'
import { backUp, checkBackup, listBackups } from '#main/vault/features/backup/service.ts'
import { listBackupRows } from '#main/vault/features/backup/store.ts'
import { renameVault } from '#main/vault/files/change-secrets.ts'
import { handoverKeys } from '#main/vault/files/inbox-files.ts'
import { closeVault, headOf, type OpenVault, openVault } from '#main/vault/files/open-vault.ts'
import { restoreBackup, stageRestore } from '#main/vault/files/restore-backup.ts'
import { codeOf, countRows, databaseOf, plantRows } from '../support/caseload-rows.ts'
import {
  passphrase,
  startOfTests,
  temporaryFolder,
  temporaryVault,
  testContext,
} from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const context = testContext()

const vaultAndBackup = async () => {
  const made = await temporaryVault()
  plantRows(made.vault.db, 200)
  const folder = temporaryFolder()
  const before = headOf(made.vault)
  const backup = backUp(made.vault, { folder, rotate: false })
  return { ...made, folder, before, backup }
}

/** Which file of a backup the bytes of this kind are in. */
const backupFile = (path: string, kind: string): string => {
  const name = readdirSync(path).find((entry) => entry.includes(kind))
  if (!name) throw new Error(`No ${kind} in the backup`)
  return join(path, name)
}

describe('backup', () => {
  it('is a private folder whose name carries date and head, on record', async () => {
    const { vault, backup, before, folder } = await vaultAndBackup()
    expect(parseBackupName(backup.name)).toEqual({
      vault: vault.vaultId.slice(0, 8),
      madeAt: startOfTests,
      counter: before.counter,
      head: before.head.slice(0, 8),
    })
    expect(readdirSync(folder)).toEqual([backup.name])
    expect(
      readdirSync(backup.path)
        .sort()
        .map((name) => name.replace(/-.*\./, '.')),
    ).toEqual(['caseload.db', 'head.json', 'vault.json'])
    expect(statSync(backup.path).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(backup.path))
      expect(statSync(join(backup.path, name)).mode & 0o777).toBe(0o600)
    expect(backup.bytes).toBeGreaterThan(4096 * 10)
    const [row] = listBackupRows(vault.db)
    expect(row).toMatchObject({
      madeAt: startOfTests,
      folder,
      file: backup.name,
      head: before.head,
      bytes: backup.bytes,
    })
    expect(listAudit(vault, { limit: 1 })[0]).toMatchObject({ action: 'backup.made', objectId: row?.id })
  })

  it('holds no plain text and does not open under the key of the live file', async () => {
    const { vault, backup, dir } = await vaultAndBackup()
    const bytes = readFileSync(backupFile(backup.path, 'caseload'))
    expect(bytes.includes('v'.repeat(40))).toBe(false)
    closeVault(vault)
    writeFileSync(databaseOf(dir), bytes)
    expect(await codeOf(() => openVault(dir, { passphrase }, context))).toBe('wrongVault')
  })

  it.each(['caseload', 'head.json', 'vault.json'])('finds sampled flips and cuts in its %s', async (kind) => {
    const { vault, backup } = await vaultAndBackup()
    const path = backupFile(backup.path, kind)
    const sound = readFileSync(path)
    checkBackup(vault, backup.path)
    for (let sample = 0; sample < 40; sample += 1) {
      const at = (sample * 7919 * 31) % sound.length
      const flipped = Buffer.from(sound)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (sample % 8)), at)
      writeFileSync(path, flipped)
      expect(await codeOf(() => checkBackup(vault, backup.path)), `byte ${at}`).not.toBe('none')
    }
    for (const keep of [0, 1, Math.floor(sound.length / 2), sound.length - 1]) {
      writeFileSync(path, sound.subarray(0, keep))
      expect(await codeOf(() => checkBackup(vault, backup.path)), `cut at ${keep}`).not.toBe('none')
    }
    rmSync(path)
    expect(await codeOf(() => checkBackup(vault, backup.path))).toBe('missing')
    writeFileSync(path, sound)
    checkBackup(vault, backup.path)
  })

  it('is refused while answers wait, where the folder is gone, and where it cannot be written', async () => {
    const { vault, dir, folder } = await vaultAndBackup()
    const gone = { folder: join(folder, 'unplugged'), rotate: false }
    expect(await codeOf(() => backUp(vault, gone))).toBe('missing')
    expect(await codeOf(() => listBackups(gone.folder, vault.vaultId))).toBe('missing')
    if (process.getuid?.() !== 0) {
      chmodSync(folder, 0o500)
      expect(await codeOf(() => backUp(vault, { folder, rotate: false }))).toBe('notWritable')
      chmodSync(folder, 0o700)
    }
    const blocked = join(folder, 'a file')
    writeFileSync(blocked, '')
    expect(await codeOf(() => backUp(vault, { folder: blocked, rotate: false }))).toMatch(/exists|missing/)
    await handoverKeys(vault, undefined)
    writeFileSync(inboxPath(dir, 'b9d1a7f0-2f55-4b6b-8d7e-1d2f3a4b5c6d'), 'x')
    expect(await codeOf(() => backUp(vault, { folder, rotate: false }))).toBe('inboxPending')
  })

  it('drops no backup of the caseload that a restored one stands beside', async () => {
    const folder = temporaryFolder()
    let now = startOfTests
    const context = testContext({ now: () => now })
    const { vault } = await temporaryVault(context)
    const { path } = backUp(vault, { folder, rotate: true })
    const targetDir = join(temporaryFolder(), 'restored')
    const beside = await restoreBackup({ backupDir: path, targetDir, secret: { passphrase } }, context)
    onTestFinished(() => void closeVault(beside))
    now += 5 * 86_400_000
    const { name } = backUp(vault, { folder, rotate: true })
    now += 3_600_000
    const { dropped } = backUp(beside, { folder, rotate: true })
    expect(dropped).not.toContain(name)
    expect(readdirSync(folder)).toContain(name)
  })

  it('drops what the rotation no longer keeps, on record, and nothing else', async () => {
    const folder = temporaryFolder()
    let now = startOfTests
    const { vault } = await temporaryVault(testContext({ now: () => now }))
    mkdirSync(join(folder, 'evenkeel-holiday-pictures'))
    mkdirSync(join(folder, 'evenkeel-00000000-20200101T000000Z-000001-00000000'))
    const dropped: string[] = []
    for (let day = 0; day < 12; day += 1) {
      now = startOfTests + day * 86_400_000
      dropped.push(...backUp(vault, { folder, rotate: true }).dropped)
    }
    const left = listBackups(folder, vault.vaultId).map(({ madeAt }) =>
      Math.round((madeAt - startOfTests) / 86_400_000),
    )
    // 2 March 2026 is a Monday: days 11, 10, 9 and the newest of the week before.
    expect(left).toEqual([11, 10, 9, 6])
    expect(dropped).toHaveLength(8)
    expect(readdirSync(folder)).toHaveLength(6)
    expect(listBackupRows(vault.db)).toHaveLength(4)
    expect(listAudit(vault, { limit: 99 }).filter(({ action }) => action === 'backup.dropped')).toHaveLength(
      8,
    )
  })
})

describe('restore', () => {
  const restoreDrill = async (
    how: (input: { backupDir: string; targetDir: string }) => Promise<OpenVault>,
  ) => {
    const { vault, dir, backup, recoveryCode } = await vaultAndBackup()
    plantRows(renameVault(vault, 'After the backup').db, 0)
    closeVault(vault)
    const present = readFileSync(databaseOf(dir))
    const targetDir = join(dirname(dir), 'back')
    const restored = await how({ backupDir: backup.path, targetDir })
    expect(countRows(restored.db)).toBe(200)
    expect(restored).toMatchObject({ label: 'Practice', warnings: [] })
    expect(listAudit(restored, { limit: 1 })[0]).toMatchObject({ action: 'vault.restored' })
    expect(restored.audit.deviceId).not.toBe(vault.audit.deviceId)
    closeVault(restored)
    expect(readFileSync(databaseOf(dir))).toEqual(present)
    const again = await openVault(targetDir, { recoveryCode }, context)
    expect(again.warnings).toEqual([])
    closeVault(again)
  }

  it('at once, with the passphrase', () =>
    restoreDrill((input) => restoreBackup({ ...input, secret: { passphrase } }, context)))

  it('in two steps, the secret typed on the lock screen', () =>
    restoreDrill((input) => {
      stageRestore(input, context)
      return openVault(input.targetDir, { passphrase }, context)
    }))

  it('leaves nothing where the passphrase is wrong, the place taken or the backup spoilt', async () => {
    const { vault, dir, backup } = await vaultAndBackup()
    closeVault(vault)
    const targetDir = join(dirname(dir), 'back')
    const input = { backupDir: backup.path, targetDir, secret: { passphrase } }
    const wrong = { ...input, secret: { passphrase: 'not the one at all' } }
    expect(await codeOf(() => restoreBackup(wrong, context))).toBe('wrongSecret')
    expect(await codeOf(() => restoreBackup({ ...input, targetDir: dir }, context))).toBe('exists')
    const nowhere = { ...input, backupDir: join(backup.path, 'x') }
    expect(await codeOf(() => restoreBackup(nowhere, context))).toBe('missing')
    expect(await codeOf(() => stageRestore({ ...input, backupDir: dirname(dir) }, context))).toBe('missing')
    const path = backupFile(backup.path, 'caseload')
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(9000) ^ 1, 9000)
    writeFileSync(path, bytes)
    expect(await codeOf(() => restoreBackup(input, context))).toBe('damaged')
    writeFileSync(path, '')
    expect(await codeOf(() => stageRestore(input, context))).toBe('empty')
    writeFileSync(backupFile(backup.path, 'vault.json'), '%PDF')
    expect(await codeOf(() => stageRestore(input, context))).toBe('foreign')
    expect(readdirSync(dirname(dir))).toEqual(['one'])
  })

  it('keeps a laid-out backup as it came while its passphrase is wrong', async () => {
    const { vault, dir, backup } = await vaultAndBackup()
    closeVault(vault)
    const targetDir = join(dirname(dir), 'back')
    stageRestore({ backupDir: backup.path, targetDir }, context)
    expect(await codeOf(() => openVault(targetDir, { passphrase: 'not the one at all' }, context))).toBe(
      'wrongSecret',
    )
    const staged = backupFile(targetDir, '.backup')
    expect(readFileSync(staged)).toEqual(readFileSync(backupFile(backup.path, 'caseload')))
    closeVault(await openVault(targetDir, { passphrase }, context))
  })
})
