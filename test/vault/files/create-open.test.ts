import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { findRow, run, sql } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { createVault } from '#main/vault/files/create-vault.ts'
import { findHeader } from '#main/vault/files/header-file.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { cheapKdf, passphrase, temporaryFolder, temporaryVault, testContext } from '../support/temp-vault.ts'

const context = testContext()

describe('createVault and openVault', () => {
  it('keeps what was written, for the passphrase and for the recovery code', async () => {
    const { vault, dir, recoveryCode } = await temporaryVault()
    inTransaction(vault.db, (db) =>
      run(db, sql`INSERT INTO setting (name, value, changed_at) VALUES (${'greeting'}, ${'hello'}, ${1})`),
    )
    closeVault(vault)
    for (const secret of [{ passphrase }, { recoveryCode }]) {
      const again = await openVault(dir, secret, context)
      expect(findRow(again.db, sql<{ value: string }>`SELECT value FROM setting`)).toEqual({ value: 'hello' })
      expect(again).toMatchObject({ label: 'Practice', sample: false, warnings: [] })
      expect(again.needsPassphrase).toBe('recoveryCode' in secret)
      closeVault(again)
    }
  })

  it('leaves private files and no plain text', async () => {
    const { vault, dir } = await temporaryVault()
    const planted = 'Wilhelmina Quartermain-Okonkwo'
    inTransaction(vault.db, (db) => {
      for (let row = 0; row < 500; row += 1)
        run(db, sql`INSERT INTO setting (name, value, changed_at) VALUES (${`n${row}`}, ${planted}, ${row})`)
    })
    closeVault(vault)
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(dir)) {
      expect(statSync(join(dir, name)).mode & 0o777, name).toBe(0o600)
      const bytes = readFileSync(join(dir, name))
      for (const encoding of ['utf8', 'utf16le', 'base64', 'hex'] as const) {
        const needle =
          encoding === 'utf8' || encoding === 'utf16le' ? Buffer.from(planted, encoding) : planted
        const form = typeof needle === 'string' ? Buffer.from(Buffer.from(needle).toString(encoding)) : needle
        expect(bytes.includes(form), `${name} ${encoding}`).toBe(false)
      }
    }
  })

  it('refuses a weak passphrase and an occupied place, and leaves nothing', async () => {
    const root = temporaryFolder()
    const input = { passphrase: 'short', label: 'x', sample: false, kdf: cheapKdf }
    await expect(createVault(join(root, 'v'), input, context)).rejects.toMatchObject({
      code: 'weakPassphrase',
    })
    mkdirSync(join(root, 'there'))
    const good = { ...input, passphrase }
    await expect(createVault(join(root, 'there'), good, context)).rejects.toMatchObject({ code: 'exists' })
    const doomed = testContext({
      onStep: (name) => {
        if (name === 'create:move') throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    })
    await expect(createVault(join(root, 'v'), good, doomed)).rejects.toThrow()
    expect(readdirSync(root)).toEqual(['there'])
    expect(readdirSync(join(root, 'there'))).toEqual([])
  })

  it('does not make a vault below the production floor without the explicit test floor', async () => {
    const dir = join(temporaryFolder(), 'v')
    const input = { passphrase, label: 'x', sample: false, kdf: cheapKdf }
    await expect(createVault(dir, input, { now: context.now })).rejects.toMatchObject({
      code: 'keyCostRefused',
    })
    expect(existsSync(dir)).toBe(false)
  })

  it('is opened once at a time', async () => {
    const { vault, dir } = await temporaryVault()
    await expect(openVault(dir, { passphrase }, context)).rejects.toMatchObject({ code: 'inUse' })
    closeVault(vault)
    closeVault(await openVault(dir, { passphrase }, context))
  })
})

describe('openVault refuses', () => {
  const spoil = async (change: (dir: string, database: string) => void) => {
    const { vault, dir } = await temporaryVault()
    inTransaction(vault.db, (db) => {
      for (let row = 0; row < 2000; row += 1)
        run(
          db,
          sql`INSERT INTO setting (name, value, changed_at) VALUES (${`n${row}`}, ${'v'.repeat(40)}, ${row})`,
        )
    })
    closeVault(vault)
    const database = join(dir, findHeader(dir).header.database)
    change(dir, database)
    const before = readdirSync(dir)
    const outcome = await openVault(dir, { passphrase }, context).then(
      (opened) => {
        closeVault(opened)
        return { code: 'none', part: 'none' }
      },
      (error: { code: string; part: string }) => ({ code: error.code, part: error.part }),
    )
    expect(readdirSync(dir)).toEqual(before)
    return outcome
  }

  it('nothing when nothing is wrong', async () => {
    expect(await spoil(() => undefined)).toMatchObject({ code: 'none' })
  })

  it('a missing folder and a folder without a vault, creating nothing', async () => {
    const root = temporaryFolder()
    const gone = openVault(join(root, 'gone'), { passphrase }, context)
    await expect(gone).rejects.toMatchObject({ code: 'missing', part: 'folder' })
    await expect(openVault(root, { passphrase }, context)).rejects.toMatchObject({
      code: 'missing',
      part: 'header',
    })
    expect(readdirSync(root)).toEqual([])
  })

  it('a missing, an empty, a plain and a foreign database', async () => {
    expect(await spoil((_, file) => rmSync(file))).toEqual({ code: 'missing', part: 'database' })
    expect(await spoil((_, file) => writeFileSync(file, ''))).toEqual({ code: 'empty', part: 'database' })
    const plain = (file: string) => {
      rmSync(file)
      new Database(file).exec('CREATE TABLE vault (id TEXT)').close()
    }
    expect(await spoil((_, file) => plain(file))).toEqual({ code: 'foreign', part: 'database' })
    const noise = (file: string) => writeFileSync(file, Buffer.alloc(40960, 'noise'))
    expect(await spoil((_, file) => noise(file))).toEqual({ code: 'wrongVault', part: 'database' })
  })

  it('a truncated database, at a page and inside one', async () => {
    const cut = (file: string, keep: number) => writeFileSync(file, readFileSync(file).subarray(0, keep))
    for (const keep of [100, 4096, 4096 * 3, 4096 * 20 + 17])
      expect(await spoil((_, file) => cut(file, keep)), `${keep}`).toMatchObject({
        code: expect.stringMatching(/damaged|wrongVault/),
      })
  })
})
