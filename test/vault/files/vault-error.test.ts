import { describe, expect, it } from 'vitest'
import { asVaultError, toVaultError, VaultError } from '#main/vault/vault-error.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: /home/kim/secret place`), { code })

describe('vault errors', () => {
  it.each([
    ['ENOENT', 'missing'],
    ['EIO', 'missing'],
    ['ENOSPC', 'diskFull'],
    ['SQLITE_FULL', 'diskFull'],
    ['EROFS', 'notWritable'],
    ['SQLITE_READONLY_DIRECTORY', 'notWritable'],
    ['SQLITE_IOERR_WRITE', 'notWritable'],
    ['SQLITE_CORRUPT_INDEX', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['EEXIST', 'exists'],
  ])('%s is %s, and the path is gone from its sentence', (code, expected) => {
    const error = toVaultError(systemError(code), 'backup')
    expect(error).toMatchObject({ code: expected, part: 'backup' })
    expect((error as Error).message).not.toContain('secret place')
  })

  it('leaves what it does not know, and its own, as they are', () => {
    const stranger = systemError('SQLITE_CONSTRAINT_UNIQUE')
    expect(toVaultError(stranger, 'database')).toBe(stranger)
    const own = new VaultError('wait', 'secret', 4000)
    expect(() =>
      asVaultError('folder', () => {
        throw own
      }),
    ).toThrow(own)
    expect(own.waitMs).toBe(4000)
    expect(asVaultError('folder', () => 7)).toBe(7)
  })
})
