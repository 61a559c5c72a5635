// Looks at the first bytes of a database file. On its own, so that main can list the vaults without the database driver.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { asVaultError, VaultError } from '../vault-error.ts'

/** Throws `missing`, `empty` or `foreign` before any key is spent on the file. */
export const refuseStrangers = (path: string): void => {
  const start = Buffer.alloc(16)
  asVaultError('database', () => {
    if (!statSync(path).isFile()) throw new VaultError('foreign', 'database')
    const file = openSync(path, 'r')
    try {
      if (readSync(file, start, 0, 16, 0) === 0) throw new VaultError('empty', 'database')
    } finally {
      closeSync(file)
    }
  })
  if (start.toString('latin1') === 'SQLite format 3\0') throw new VaultError('foreign', 'database')
}
