// Small file operations that are on the disk when they return, readable by their owner only.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { asVaultError, VaultError, type VaultPart } from '../vault-error.ts'

const sync = (path: string, flags: string): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A rename or a new name is durable only when its folder is; Windows has no such call and needs none. */
export const syncFolder = (dir: string): void => {
  if (process.platform !== 'win32') sync(dir, 'r')
}

export const syncFile = (path: string): void => sync(path, 'r+')

/** Old or new, never half: writes beside, syncs, renames, syncs the folder. */
export const writeWhole = (path: string, bytes: Uint8Array | string, part: VaultPart): void =>
  asVaultError(part, () => {
    const data = typeof bytes === 'string' ? bytes : Buffer.from(bytes)
    writeFileAtomic.sync(path, data, { mode: 0o600, fsync: true })
    syncFolder(dirname(path))
  })

export const readWhole = (path: string, part: VaultPart): Buffer =>
  asVaultError(part, () => readFileSync(path))

/** Never through a link, and never waiting for what a pipe may bring: throws `foreign` where it is no file. */
export const readOwnFile = (path: string, part: VaultPart): Buffer =>
  asVaultError(part, () => {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      if (!fstatSync(file).isFile()) throw new VaultError('foreign', part)
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  })

export const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** A new private folder; throws `exists` where something is there already. */
export const makeFolder = (dir: string, part: VaultPart = 'folder'): void =>
  asVaultError(part, () => {
    mkdirSync(dirname(dir), { recursive: true, mode: 0o700 })
    mkdirSync(dir, { mode: 0o700 })
  })

export const removeTree = (path: string): void => rmSync(path, { recursive: true, force: true })

/** Moves a finished file or folder to its final name, which must be free. */
export const moveIntoPlace = (from: string, to: string, part: VaultPart): void =>
  asVaultError(part, () => {
    if (existsSync(to)) throw Object.assign(new Error('exists'), { code: 'EEXIST' })
    renameSync(from, to)
    syncFolder(dirname(to))
  })
