import { pbkdf2Sync } from 'node:crypto'
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { newDataKey, subKey } from '#main/vault/crypto/sub-keys.ts'
import {
  closeDatabase,
  copyDatabase,
  createDatabase,
  openDatabase,
  openForReading,
} from '#main/vault/db/connection.ts'
import { newestVersion } from '#main/vault/db/migrate.ts'
import { migrations } from '#main/vault/db/migrations/all.ts'
import { readPragma } from '#main/vault/db/pragmas.ts'
import { run, sql } from '#main/vault/db/sql.ts'
import { closeVault } from '#main/vault/files/open-vault.ts'
import { codeOf, countRows, databaseOf, plantRows } from '../support/caseload-rows.ts'
import { temporaryFolder, temporaryVault } from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const newest = newestVersion(migrations)

/** A closed database with 1500 rows, its key and its vault's id. */
const closedDatabase = async () => {
  const { vault, dir } = await temporaryVault()
  const { vaultId } = vault
  plantRows(vault.db, 1500)
  const key = subKey(vault.dataKey, vaultId, 'db')
  closeVault(vault)
  return { path: databaseOf(dir), key, expected: { vaultId, newest } }
}

describe('connection', () => {
  it('has every setting of the list in force', async () => {
    const { vault } = await temporaryVault()
    const inForce = {
      cipher: 'sqlcipher',
      legacy: '4',
      hmac_use: '1',
      page_size: 4096,
      temp_store: 2,
      application_id: 0x45564b4c,
      user_version: newest,
      journal_mode: 'truncate',
      synchronous: 3,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      secure_delete: 1,
    }
    for (const [name, value] of Object.entries(inForce))
      expect(readPragma(vault.db.raw, name), name).toBe(value)
  })

  it('opens with the raw key in far less time than a derivation would take', async () => {
    const { path, key, expected } = await closedDatabase()
    const timed = (work: () => unknown): number => {
      const before = performance.now()
      work()
      return performance.now() - before
    }
    // What the cipher would do with a passphrase, on this machine and now; the quickest of five allows for a busy one.
    const derivation = timed(() => pbkdf2Sync('x', Buffer.alloc(16), 256_000, 32, 'sha512'))
    const openings = [1, 2, 3, 4, 5].map(() => timed(() => closeDatabase(openDatabase(path, key, expected))))
    expect(Math.min(...openings)).toBeLessThan(derivation / 2)
  })

  it('leaves the key it was given to its caller and writes it nowhere', async () => {
    const { path, key, expected } = await closedDatabase()
    const copy = Buffer.from(key)
    closeDatabase(openDatabase(path, key, expected))
    expect(key).toEqual(copy)
    expect(readFileSync(path).includes(key)).toBe(false)
  })

  it('tells a wrong key, a newer file, a foreign application and another id apart', async () => {
    const { path, key, expected } = await closedDatabase()
    expect(await codeOf(() => openDatabase(path, newDataKey(), expected))).toBe('wrongVault')
    const other = { ...expected, vaultId: '00000000-0000-4000-8000-000000000000' }
    expect(await codeOf(() => openDatabase(path, key, other))).toBe('wrongVault')
    const alter = (pragma: string) => {
      const db = openDatabase(path, key, { ...expected, newest: 9990 })
      db.raw.pragma(pragma)
      closeDatabase(db)
    }
    alter('user_version = 9990')
    const before = readFileSync(path)
    expect(await codeOf(() => openDatabase(path, key, expected))).toBe('newer')
    alter('application_id = 1')
    expect(await codeOf(() => openDatabase(path, key, expected))).toBe('foreign')
    expect(before.length).toBe(readFileSync(path).length)
  })

  it('finds sampled bit flips in every region of the file and changes nothing then', async () => {
    const { path, key, expected } = await closedDatabase()
    const sound = readFileSync(path)
    const pages = sound.length / 4096
    const found = { damaged: 0, wrongVault: 0 }
    for (let sample = 0; sample < 150; sample += 1) {
      // Every 7th sample hits the first page; the rest walk over pages, bodies, nonces and MACs.
      const page = sample % 7 === 0 ? 0 : (sample * 13) % pages
      const at = page * 4096 + ((sample * 2657) % 4096)
      const flipped = Buffer.from(sound)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (sample % 8)), at)
      writeFileSync(path, flipped)
      const code = await codeOf(() => closeDatabase(openDatabase(path, key, expected)))
      expect(['damaged', 'wrongVault'], `byte ${at}`).toContain(code)
      expect(readFileSync(path).equals(flipped)).toBe(true)
      found[code as keyof typeof found] += 1
    }
    // Only a flip in the salt takes every page's MAC with it and cannot be told from another vault's file.
    expect(found.wrongVault).toBeLessThan(5)
    writeFileSync(path, sound)
    expect(await codeOf(() => closeDatabase(openDatabase(path, key, expected)))).toBe('none')
  })

  it('finds a page that was put back from an earlier time in another place', async () => {
    const { path, key, expected } = await closedDatabase()
    const bytes = readFileSync(path)
    bytes.copy(bytes, 4096 * 5, 4096 * 6, 4096 * 7)
    writeFileSync(path, bytes)
    expect(await codeOf(() => openDatabase(path, key, expected))).toBe('damaged')
  })

  it('copies under another key, private and without a trace of the first', async () => {
    const { path, key, expected } = await closedDatabase()
    const target = join(temporaryFolder(), 'copy.db')
    const other = newDataKey()
    const db = openDatabase(path, key, expected)
    copyDatabase(db, target, key, other)
    closeDatabase(db)
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(await codeOf(() => openDatabase(target, key, expected))).toBe('wrongVault')
    const copy = openForReading(target, other, expected)
    expect(countRows(copy)).toBe(1500)
    expect(() => run(copy as never, sql`DELETE FROM setting`)).toThrow(/readonly/)
    closeDatabase(copy)
  })

  it('never writes over what is there', async () => {
    const { path, key, expected } = await closedDatabase()
    expect(await codeOf(() => createDatabase(path, key))).toBe('exists')
    const db = openDatabase(path, key, expected)
    const target = join(temporaryFolder(), 'there.db')
    copyFileSync(path, target)
    expect(await codeOf(() => copyDatabase(db, target, key, key))).toBe('exists')
    closeDatabase(db)
  })

  it('spills no plain text to a journal', async () => {
    const { vault, dir } = await temporaryVault()
    const { db } = vault
    plantRows(db, 300)
    db.raw.exec('BEGIN IMMEDIATE')
    run(db, sql`UPDATE setting SET value = ${'Hieronymus Planted'}`)
    db.raw.pragma('cache_spill = 1')
    const journal = readFileSync(`${databaseOf(dir)}-journal`)
    expect(journal.length).toBeGreaterThan(0)
    expect(journal.includes('v'.repeat(40))).toBe(false)
    expect(journal.includes('Planted')).toBe(false)
    db.raw.exec('ROLLBACK')
  })
})
