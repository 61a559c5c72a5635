import { describe, expect, it } from 'vitest'
import { newNonce } from '#main/vault/audit/chain.ts'
import { getHead } from '#main/vault/audit/store.ts'
import { appendAudit, eraseRows, isRowVouchedFor, verifyChain } from '#main/vault/audit/trail.ts'
import { run, sql, type WriteDb } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { countAudit, listAudit } from '#main/vault/features/audit/service.ts'
import type { OpenVault } from '#main/vault/files/open-vault.ts'
import { countRows, plantRows } from '../support/caseload-rows.ts'
import { startOfTests, temporaryVault } from '../support/temp-vault.ts'

const line = { at: startOfTests, actor: 'therapist', action: 'test.done' } as const

const append = ({ db, audit }: OpenVault, count: number): void =>
  inTransaction(db, () => {
    for (let row = 0; row < count; row += 1) appendAudit(db, audit, { ...line, objectId: `o${row}` })
  })

/** What someone with the open file and no scruples could do: the triggers dropped, a change made, the triggers back. */
const forge = (db: WriteDb, change: string): void => {
  const triggers = db.raw
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'",
    )
    .all()
  for (const { name } of triggers) db.raw.exec(`DROP TRIGGER ${name}`)
  db.raw.exec(change)
  for (const trigger of triggers) db.raw.exec(trigger.sql)
}

describe('audit trail', () => {
  it('grows by one verified row at a time', async () => {
    const { vault } = await temporaryVault()
    append(vault, 40)
    expect(verifyChain(vault.db, vault.audit)).toEqual({ ok: true, ...getHead(vault.db) })
    expect(countAudit(vault)).toBe(41)
    expect(listAudit(vault, { limit: 2 }).map(({ sequence }) => sequence)).toEqual([41, 40])
    expect(listAudit(vault, { limit: 9, before: 3 }).map(({ action }) => action)).toEqual([
      'test.done',
      'vault.created',
    ])
    expect(listAudit(vault, { limit: 9, objectId: 'o7' })).toHaveLength(1)
  })

  it.each([
    'UPDATE audit SET action = 0 WHERE sequence = 2',
    'DELETE FROM audit',
    'DELETE FROM audit WHERE sequence = 1',
    "INSERT OR REPLACE INTO audit SELECT 1, device_id, at, 'x', action, object_id, commitment, previous, mac FROM audit WHERE sequence = 1",
    'INSERT INTO audit SELECT 90, device_id, at, actor, action, object_id, commitment, previous, mac FROM audit WHERE sequence = 1',
  ])('refuses %s', async (statement) => {
    const { vault } = await temporaryVault()
    append(vault, 3)
    expect(() => vault.db.raw.exec(statement)).toThrow(/append-only/)
    expect(verifyChain(vault.db, vault.audit)).toMatchObject({ ok: true, counter: 4 })
  })

  it.each([
    ["UPDATE audit SET actor = 'client' WHERE sequence = 5", 5],
    ['UPDATE audit SET at = at + 1 WHERE sequence = 2', 2],
    ['UPDATE audit SET object_id = NULL WHERE sequence = 9', 9],
    ["UPDATE audit SET device_id = 'other' WHERE sequence = 4", 4],
    ['UPDATE audit SET mac = zeroblob(32) WHERE sequence = 8', 8],
    ['UPDATE audit SET previous = zeroblob(32) WHERE sequence = 1', 1],
    ['DELETE FROM audit WHERE sequence = 6', 6],
  ])('finds %s past the triggers', async (statement, sequence) => {
    const { vault } = await temporaryVault()
    append(vault, 9)
    forge(vault.db, statement)
    expect(verifyChain(vault.db, vault.audit)).toEqual({ ok: false, sequence })
  })

  it('belongs into a transaction and goes with it', async () => {
    const { vault } = await temporaryVault()
    const { db, audit } = vault
    expect(() => appendAudit(db, audit, line)).toThrow(TypeError)
    const undone = () =>
      inTransaction(db, () => {
        appendAudit(db, audit, line)
        throw new Error('undone')
      })
    expect(undone).toThrow('undone')
    expect(getHead(db).counter).toBe(1)
  })

  it('vouches for a row as long as its nonce lives, and says nothing without it', async () => {
    const { vault } = await temporaryVault()
    const { db, audit } = vault
    const row = { nonce: newNonce(), values: { id: 'rating-1', total: 187, alias: 'M.K.' } }
    const { counter } = inTransaction(db, () => appendAudit(db, audit, { ...line, row }))
    expect(isRowVouchedFor(db, audit, counter, row)).toBe(true)
    expect(isRowVouchedFor(db, audit, counter, { ...row, values: { ...row.values, total: 188 } })).toBe(false)
    expect(isRowVouchedFor(db, audit, counter, { ...row, nonce: newNonce() })).toBe(false)
    expect(isRowVouchedFor(db, audit, 1, row)).toBe(false)
  })

  it('lets the erase path through the gate, leaves a line, and shuts the gate', async () => {
    const { vault } = await temporaryVault()
    const { db, audit } = vault
    db.raw.exec(`CREATE TRIGGER kept BEFORE DELETE ON setting WHEN (SELECT is_open FROM erase_gate) = 0
                 BEGIN SELECT RAISE(ABORT, 'append-only: setting'); END`)
    plantRows(db, 3)
    const erase = (fail: boolean) =>
      inTransaction(db, () =>
        eraseRows(db, audit, { ...line, action: 'setting.erased', objectId: 'all' }, () => {
          run(db, sql`DELETE FROM setting`)
          if (fail) throw new Error('stopped')
        }),
      )
    expect(() => erase(true)).toThrow('stopped')
    expect(() => run(db, sql`DELETE FROM setting`)).toThrow(/append-only/)
    expect(countRows(db)).toBe(3)
    erase(false)
    expect(countRows(db)).toBe(0)
    plantRows(db, 1)
    expect(() => run(db, sql`DELETE FROM setting`)).toThrow(/append-only/)
    expect(listAudit(vault, { limit: 1 })[0]).toMatchObject({ action: 'setting.erased', objectId: 'all' })
    expect(() => eraseRows(db, audit, line, () => undefined)).toThrow(TypeError)
  })

  it('walks a chain that is longer than one page of it', async () => {
    const { vault } = await temporaryVault()
    append(vault, 4500)
    expect(verifyChain(vault.db, vault.audit)).toMatchObject({ ok: true, counter: 4501 })
    forge(vault.db, "UPDATE audit SET action = 'x' WHERE sequence = 4321")
    expect(verifyChain(vault.db, vault.audit)).toEqual({ ok: false, sequence: 4321 })
  })
})
