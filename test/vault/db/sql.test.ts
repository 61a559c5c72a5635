import { describe, expect, it } from 'vitest'
import { eachRow, findRow, getRow, listRows, run, sql } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { countRows, plantRows } from '../support/caseload-rows.ts'
import { temporaryVault } from '../support/temp-vault.ts'

describe('sql', () => {
  it('binds every value and spells none', () => {
    const name = "'; DROP TABLE setting; --"
    const query = sql`SELECT value FROM setting WHERE name = ${name} AND changed_at < ${5}`
    expect(query.text).toBe('SELECT value FROM setting WHERE name = ? AND changed_at < ?')
    expect(query.values).toEqual([name, 5])
  })

  it('takes parts, lists, truth values, bytes and null', () => {
    const recent = sql`changed_at > ${10}`
    const query = sql`SELECT 1 FROM setting WHERE ${recent} AND name IN ${['a', 'b']} AND ${true} AND x IS ${null}`
    expect(query.text).toBe(
      'SELECT 1 FROM setting WHERE changed_at > ? AND name IN (SELECT value FROM json_each(?)) AND ? AND x IS ?',
    )
    expect(query.values).toEqual([10, '["a","b"]', 1, null])
    expect(sql`SELECT ${new Uint8Array([1])}`.values).toEqual([new Uint8Array([1])])
  })

  it('reads rows in each of its ways', async () => {
    const { vault } = await temporaryVault()
    const { db } = vault
    plantRows(db, 5)
    const named = (names: readonly string[]) =>
      sql<{ name: string }>`SELECT name FROM setting WHERE name IN ${names} ORDER BY name`
    expect(listRows(db, named(['row1', 'row3', 'nothing']))).toEqual([{ name: 'row1' }, { name: 'row3' }])
    expect([...eachRow(db, named(['row2']))]).toEqual([{ name: 'row2' }])
    expect(findRow(db, named(['nothing']))).toBeUndefined()
    expect(() => getRow(db, named(['nothing']))).toThrow(RangeError)
    expect(run(db, sql`DELETE FROM setting WHERE name = ${'row0'}`)).toBe(1)
    expect(() => listRows(db, sql`DELETE FROM setting RETURNING name`)).toThrow(TypeError)
    expect(countRows(db)).toBe(4)
  })

  it('keeps all of a transaction or nothing, and does not nest or wait', async () => {
    const { vault } = await temporaryVault()
    const { db } = vault
    const half = () =>
      inTransaction(db, () => {
        run(db, sql`INSERT INTO setting (name, value, changed_at) VALUES ('row', 'x', 1)`)
        throw new Error('stop')
      })
    expect(half).toThrow('stop')
    expect(countRows(db)).toBe(0)
    expect(() => inTransaction(db, () => inTransaction(db, () => 1))).toThrow(TypeError)
    expect(() => inTransaction(db, () => Promise.resolve())).toThrow(TypeError)
    expect(db.raw.inTransaction).toBe(false)
    expect(inTransaction(db, () => 7)).toBe(7)
  })
})
