// A backup carries the private store as the bytes that it is: ciphertext under its own key, which no backup knows. It can
// be open meanwhile: this runs in the vault process between two transactions, so that the file is whole on the disk.
import { closeSync, copyFileSync, existsSync, openSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeFolder, readWhole, syncFile, syncFolder } from '../files/disk.ts'
import { asVaultError, VaultError } from '../vault-error.ts'
import { privateDatabasePath, privateFolder, privateHeaderPath } from './paths.ts'

/** After a power cut a journal belongs to the file: one without the other would be damaged. */
const filesOf = (folder: string): readonly string[] =>
  [privateHeaderPath(folder), privateDatabasePath(folder), `${privateDatabasePath(folder)}-journal`].filter(
    (path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0,
  )

/** From one vault's or backup's folder to another; does nothing where there is no private store. */
export const carryPrivateStore = (from: string, to: string): void => {
  const source = privateFolder(from)
  if (!existsSync(source)) return
  const target = privateFolder(to)
  makeFolder(target, 'backup')
  for (const path of filesOf(source)) {
    const copy = join(target, basename(path))
    asVaultError('backup', () => {
      closeSync(openSync(copy, 'wx', 0o600))
      copyFileSync(path, copy)
      syncFile(copy)
    })
    if (!readWhole(copy, 'backup').equals(readWhole(path, 'private')))
      throw new VaultError('damaged', 'backup')
  }
  syncFolder(target)
}
