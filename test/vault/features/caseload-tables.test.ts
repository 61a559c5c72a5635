import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDatabase } from '#main/vault/db/connection.ts'
import { migrate } from '#main/vault/db/migrate.ts'
import { migrations } from '#main/vault/db/migrations/all.ts'
import { listRows, run, sql } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { vaultFolder } from '../support/inbox.ts'
import { passphrase, temporaryFolder, testContext } from '../support/temp-vault.ts'
import { startOpen } from '../support/vault-process.ts'

const migrated = (upTo: number) => {
  const db = createDatabase(join(temporaryFolder(), 'caseload.db'), randomBytes(32))
  const steps = migrations.filter(({ version }) => version <= upTo)
  const applied = migrate(db, steps, { backUp: () => undefined })
  return { db, applied }
}

describe('the caseload’s migration', () => {
  it('goes from the ground up, in STRICT tables, once', () => {
    const { db, applied } = migrated(20)
    expect(applied).toEqual([10, 20])
    const tables = listRows(
      db,
      sql<{ name: string; strict: number }>`SELECT name, strict FROM pragma_table_list
                                            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([])
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'client',
        'episode',
        'session',
        'rating',
        'correction',
        'handover',
        'unfinished_form',
      ]),
    )
    expect(
      migrate(
        db,
        migrations.filter(({ version }) => version <= 20),
        { backUp: () => undefined },
      ),
    ).toEqual([])
    db.raw.close()
  })

  it('has an index behind every foreign key that is looked up backwards', () => {
    const { db } = migrated(20)
    const plan = (text: string): string =>
      db.raw
        .prepare(`EXPLAIN QUERY PLAN ${text}`)
        .all()
        .map((row) => (row as { detail: string }).detail)
        .join(' ')
    for (const text of [
      "SELECT id FROM session WHERE episode_id = 'x'",
      "SELECT id FROM rating WHERE session_id = 'x'",
      "SELECT id FROM correction WHERE rating_id = 'x'",
      "SELECT id FROM note WHERE client_id = 'x'",
      "SELECT id FROM event WHERE episode_id = 'x'",
      "SELECT episode_id FROM episode_client WHERE client_id = 'x'",
    ])
      expect(plan(text), text).toContain('USING')
    db.raw.close()
  })

  it('refuses what no row may say', () => {
    const { db } = migrated(20)
    const insert = (change: object) => {
      const row = {
        id: 'a',
        code: 'C-0001',
        alias: 'x',
        text_size: 100,
        contrast: 'normal',
        nonce: 32,
        ...change,
      }
      return () =>
        inTransaction(db, () =>
          run(
            db,
            sql`INSERT INTO client (id, code, alias, language, text_size, contrast, layout, read_aloud, created_at, nonce)
                VALUES (${row.id}, ${row.code}, ${row.alias}, ${'en'}, ${row.text_size}, ${row.contrast}, ${'all'},
                        ${0}, ${1}, ${Buffer.alloc(row.nonce)})`,
          ),
        )
    }
    expect(insert({ alias: '' })).toThrow(/CHECK/)
    expect(insert({ text_size: 110 })).toThrow(/CHECK/)
    expect(insert({ contrast: 'neon' })).toThrow(/CHECK/)
    expect(insert({ nonce: 16 })).toThrow(/CHECK/)
    expect(insert({})).not.toThrow()
    expect(insert({ id: 'b' })).toThrow(/UNIQUE/)
    db.raw.close()
  })

  it('never lets a rating be overwritten or taken away', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    await rate(process, await addSession(process, episodeId), clientId, [50, 50, 50, 50])
    await process.ask('close', {})
    const vault = await openVault(vaultFolder(process.root, process.vaultId), { passphrase }, testContext())
    for (const text of [
      'UPDATE rating SET total = 400',
      'UPDATE rating_item SET value = 100',
      'DELETE FROM rating_item',
      'DELETE FROM rating',
    ])
      expect(() => vault.db.raw.exec(text), text).toThrow(/never/)
    closeVault(vault)
  })
})
