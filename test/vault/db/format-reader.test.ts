// The promise of docs/format.md: with the raw key, a few lines of node:crypto get the rows out, without SQLCipher.
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { subKey } from '#main/vault/crypto/sub-keys.ts'
import { closeVault } from '#main/vault/files/open-vault.ts'
import { databaseOf, plantRows } from '../support/caseload-rows.ts'
import { temporaryFolder, temporaryVault } from '../support/temp-vault.ts'

/** Encrypted file and raw key in, a plain SQLite file out. */
const decryptFile = (file: Buffer, key: Buffer): Buffer => {
  const salt = file.subarray(0, 16)
  const macKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512')
  const pages = Array.from({ length: file.length / 4096 }, (_, index) => {
    const page = file.subarray(index * 4096, (index + 1) * 4096)
    const body = page.subarray(index === 0 ? 16 : 0, 4016)
    const number = Buffer.alloc(4)
    number.writeUInt32LE(index + 1)
    const mac = createHmac('sha512', macKey)
      .update(body)
      .update(page.subarray(4016, 4032))
      .update(number)
      .digest()
    if (!mac.equals(page.subarray(4032))) throw new Error(`Page ${index + 1} is not authentic`)
    const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032)).setAutoPadding(false)
    const plain = Buffer.concat([cipher.update(body), cipher.final(), Buffer.alloc(80)])
    return index === 0 ? Buffer.concat([Buffer.from('SQLite format 3\0'), plain]) : plain
  })
  return Buffer.concat(pages)
}

it('a reader written from docs/format.md gets the rows out', async () => {
  const { vault, dir } = await temporaryVault()
  plantRows(vault.db, 400, 'written down in the open')
  const key = subKey(vault.dataKey, vault.vaultId, 'db')
  closeVault(vault)
  const file = readFileSync(databaseOf(dir))
  expect(file.includes('written down in the open')).toBe(false)
  const plain = join(temporaryFolder(), 'plain.db')
  writeFileSync(plain, decryptFile(file, key))
  const db = new Database(plain, { readonly: true })
  const rows = db.prepare("SELECT name, value FROM setting WHERE name LIKE 'row%' ORDER BY changed_at").all()
  expect(rows).toHaveLength(400)
  expect(rows.at(-1)).toEqual({ name: 'row399', value: 'written down in the open' })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})
