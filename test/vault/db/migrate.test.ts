import { readdirSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { migrate, newestVersion } from '#main/vault/db/migrate.ts'
import type { Migration } from '#main/vault/db/migration.ts'
import { migrations } from '#main/vault/db/migrations/all.ts'
import { readPragma } from '#main/vault/db/pragmas.ts'
import { findRow, sql } from '#main/vault/db/sql.ts'
import { checkAudit, listAudit } from '#main/vault/features/audit/service.ts'
import { findHeader } from '#main/vault/files/header-file.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { ownBackupsPath } from '#main/vault/files/paths.ts'
import { verifyBackupWithKey } from '#main/vault/files/verify-backup.ts'
import { codeOf, countRows, plantRows } from '../support/caseload-rows.ts'
import { passphrase, temporaryVault, testContext } from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const next = newestVersion(migrations) + 10
const added: Migration = {
  version: next,
  name: 'added',
  up: "CREATE TABLE added (id TEXT PRIMARY KEY) STRICT; INSERT INTO added VALUES ('here');",
}
const broken: Migration = {
  version: next,
  name: 'broken',
  up: 'CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);',
}

describe('migrations', () => {
  it('go up in tens and make a whole schema from nothing', async () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions.every((version) => version % 10 === 0)).toBe(true)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    const { vault } = await temporaryVault()
    expect(readPragma(vault.db.raw, 'user_version')).toBe(newestVersion(migrations))
    const loose = vault.db.raw
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all()
    expect(loose).toEqual([])
  })

  it('bring an older vault up behind a verified backup of what it was', async () => {
    const { vault, dir } = await temporaryVault()
    plantRows(vault.db, 20)
    closeVault(vault)
    const context = testContext({ migrations: [...migrations, added] })
    const opened = await openVault(dir, { passphrase }, context)
    expect(countRows(opened.db)).toBe(20)
    expect(findRow(opened.db, sql<{ id: string }>`SELECT id FROM added`)).toEqual({ id: 'here' })
    expect(checkAudit(opened)).toMatchObject({ ok: true })
    expect(listAudit(opened, { limit: 1 })[0]).toMatchObject({ action: 'vault.migrated', actor: 'vault' })
    const [name = ''] = readdirSync(ownBackupsPath(dir))
    const backup = `${ownBackupsPath(dir)}/${name}`
    expect(verifyBackupWithKey(backup, findHeader(dir).header, opened.dataKey, testContext()).counter).toBe(1)
    closeVault(opened)
    const again = await openVault(dir, { passphrase }, context)
    expect(readdirSync(ownBackupsPath(dir))).toHaveLength(1)
    closeVault(again)
    expect(await codeOf(() => openVault(dir, { passphrase }, testContext()))).toBe('newer')
  })

  it('leave the vault as it was where a step fails or the backup cannot be made', async () => {
    const { vault, dir } = await temporaryVault()
    plantRows(vault.db, 3)
    closeVault(vault)
    const failing = testContext({ migrations: [...migrations, broken] })
    await expect(openVault(dir, { passphrase }, failing)).rejects.toThrow(/nowhere/)
    const opened = await openVault(dir, { passphrase }, testContext())
    expect(findRow(opened.db, sql`SELECT 1 FROM sqlite_master WHERE name = 'half'`)).toBeUndefined()
    expect(countRows(opened.db)).toBe(3)
    const noBackup = () => {
      throw new Error('no room')
    }
    const plan = [...migrations, added]
    expect(() => migrate(opened.db, plan, { backUp: noBackup })).toThrow('no room')
    expect(readPragma(opened.db.raw, 'user_version')).toBe(newestVersion(migrations))
  })

  it('refuse a number that is no ten, that is there already or that goes back', async () => {
    const { vault } = await temporaryVault()
    for (const version of [next + 5, newestVersion(migrations), next - 20]) {
      const wrong = [...migrations, { ...added, version }]
      expect(() => migrate(vault.db, wrong, { backUp: () => undefined })).toThrow(RangeError)
    }
  })
})
