import { describe, expect, it } from 'vitest'
import { errorCodeOf } from '#main/vault/process/error-code.ts'
import { VaultError, type VaultErrorCode, type VaultPart } from '#main/vault/vault-error.ts'

const system = (code: string): Error => Object.assign(new Error('/home/robin/secret.db'), { code })

describe('errorCodeOf', () => {
  it('names what the disk and the file say', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['SQLITE_FULL', 'diskFull'],
      ['ENOSPC', 'diskFull'],
      ['SQLITE_READONLY', 'readOnly'],
      ['SQLITE_READONLY_DBMOVED', 'readOnly'],
      ['EROFS', 'readOnly'],
      ['SQLITE_IOERR_WRITE', 'writeFailed'],
      ['SQLITE_BUSY', 'vaultBusy'],
      ['SQLITE_CORRUPT_INDEX', 'vaultDamaged'],
      ['ENOENT', 'vaultMissing'],
    ]
    for (const [code, expected] of cases) expect(errorCodeOf(system(code)), code).toBe(expected)
  })

  it('tells header, database and backup apart', () => {
    const code = (of: VaultErrorCode, part: VaultPart) => errorCodeOf(new VaultError(of, part))
    expect(code('damaged', 'header')).toBe('headerDamaged')
    expect(code('damaged', 'database')).toBe('vaultDamaged')
    expect(code('damaged', 'backup')).toBe('backupDamaged')
    expect(code('chainBroken', 'backup')).toBe('backupDamaged')
    expect(code('missing', 'backup')).toBe('backupForeign')
    expect(code('diskFull', 'backup')).toBe('diskFull')
    expect(code('newer', 'database')).toBe('vaultNewer')
    expect(code('newer', 'backup')).toBe('backupNewer')
    expect(code('empty', 'database')).toBe('vaultEmpty')
    expect(code('wrongVault', 'database')).toBe('vaultForeign')
    expect(code('inUse', 'folder')).toBe('vaultBusy')
  })

  it('leaves our own mistakes unnamed', () => {
    expect(errorCodeOf(new TypeError('mistake'))).toBeUndefined()
    expect(errorCodeOf(system('SQLITE_CONSTRAINT_UNIQUE'))).toBeUndefined()
    expect(errorCodeOf('text')).toBeUndefined()
  })
})
