// What the lock screen shows before any key is known: each vault's label and sample flag, or what is wrong with it.
// Reads only; neither is proved before the unlock.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { refuseStrangers } from '../db/refuse-strangers.ts'
import { VaultError, type VaultErrorCode, type VaultPart } from '../vault-error.ts'
import { waitBeforeTry } from './attempts.ts'
import { findHeader } from './header-file.ts'
import { partialMark, vaultsPath } from './paths.ts'
import { presentDatabase } from './present-database.ts'

export type VaultEntry = {
  readonly dir: string
  readonly vaultId: string
  readonly label: string
  readonly sample: boolean
  readonly createdAt: number
  /** How long the next try of a passphrase has to wait. */
  readonly waitMs: number
  readonly problem: undefined
}

export type BrokenEntry = {
  readonly dir: string
  /** From the header, where that could be read. */
  readonly label: string | undefined
  readonly problem: { readonly code: VaultErrorCode; readonly part: VaultPart }
}

export type ListedVault = VaultEntry | BrokenEntry

const problemOf = (error: unknown): BrokenEntry['problem'] => {
  if (!(error instanceof VaultError)) throw error
  return { code: error.code, part: error.part }
}

/** One vault's folder, looked at from outside. */
export const lookAtVault = (dir: string, now: number): ListedVault => {
  let label: string | undefined
  try {
    if (!existsSync(dir)) throw new VaultError('missing', 'folder')
    const { header } = findHeader(dir)
    label = header.label
    refuseStrangers(presentDatabase(dir, header.database))
    const { vaultId, sample, createdAt } = header
    return { dir, vaultId, label, sample, createdAt, waitMs: waitBeforeTry(dir, now), problem: undefined }
  } catch (error) {
    return { dir, label, problem: problemOf(error) }
  }
}

/** Every folder in `<root>/vaults`, by name. */
export const listVaults = (root: string, now: number): readonly ListedVault[] => {
  const folder = vaultsPath(root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.includes(partialMark))
    .map((name) => join(folder, name))
    .filter((dir) => statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    .map((dir) => lookAtVault(dir, now))
}
