// One process opens a vault at a time. The lock is an exclusive SQLite transaction on an empty file of its own: the
// operating system takes it back when the process ends, however it ends, so it can never be stale.
import { closeSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asVaultError, VaultError } from '../vault-error.ts'
import { openerPath } from './paths.ts'

export type OpenerLock = { readonly release: () => void }

/** Throws `inUse` where another process, or another call here, has it. */
export const takeOpenerLock = (dir: string, nativeBinding?: string): OpenerLock => {
  const path = openerPath(dir)
  const lock = asVaultError('folder', () => {
    closeSync(openSync(path, 'a', 0o600))
    return new Database(path, { timeout: 0, ...(nativeBinding === undefined ? {} : { nativeBinding }) })
  })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    throw isBusy ? new VaultError('inUse', 'folder') : error
  }
  return { release: () => void lock.close() }
}
