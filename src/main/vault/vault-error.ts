// The closed set of things that can go wrong with a vault. The sentence is constant for each code and part:
// no path, name, key or value of a person ever enters it. The interface maps the codes to its own words.

export type VaultErrorCode =
  | 'missing' // the file or folder is not there (or its drive is gone)
  | 'empty' // the file has no bytes
  | 'foreign' // not a file of ours
  | 'newer' // written by a later release
  | 'damaged' // ours, but its bytes are wrong
  | 'wrongVault' // a good file that belongs to another vault
  | 'wrongSecret' // passphrase, recovery code or quick code does not fit
  | 'wait' // too many wrong tries: waitMs says how long
  | 'weakPassphrase'
  | 'badRecoveryCode' // mistyped: the checksum does not hold (costs no try)
  | 'keyCostRefused' // KDF settings below the floor or above the ceiling
  | 'inUse' // another process has this vault open
  | 'exists' // something is already at the target
  | 'inboxPending' // answers wait to be merged first
  | 'chainBroken' // the audit chain does not verify
  | 'notWritable'
  | 'diskFull'

export type VaultPart = 'folder' | 'header' | 'database' | 'head' | 'backup' | 'inbox' | 'attempts' | 'secret'

const sentences: Record<VaultErrorCode, string> = {
  missing: 'is not there',
  empty: 'is empty',
  foreign: 'is not an Evenkeel file',
  newer: 'was written by a newer version of Evenkeel',
  damaged: 'is damaged',
  wrongVault: 'belongs to another vault',
  wrongSecret: 'does not open this vault',
  wait: 'was wrong too often: wait before the next try',
  weakPassphrase: 'is too short',
  badRecoveryCode: 'is mistyped',
  keyCostRefused: 'asks for a key derivation outside the allowed range',
  inUse: 'is open in another window',
  exists: 'exists already',
  inboxPending: 'holds answers that have to be merged first',
  chainBroken: 'has a broken audit chain',
  notWritable: 'cannot be written',
  diskFull: 'cannot be written: the disk is full',
}

export class VaultError extends Error {
  readonly code: VaultErrorCode
  readonly part: VaultPart
  readonly waitMs: number | undefined

  constructor(code: VaultErrorCode, part: VaultPart, waitMs?: number) {
    super(`The ${part} ${sentences[code]}.`)
    this.name = 'VaultError'
    this.code = code
    this.part = part
    this.waitMs = waitMs
  }
}

/** Turns what the file system or SQLite says into a VaultError; leaves everything else as it is. */
export const toVaultError = (error: unknown, part: VaultPart): unknown => {
  if (!(error instanceof Error) || error instanceof VaultError || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EIO':
    case 'ENODEV':
      return new VaultError('missing', part)
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return new VaultError('diskFull', part)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return new VaultError('notWritable', part)
    case 'EEXIST':
    case 'ENOTEMPTY':
      return new VaultError('exists', part)
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return new VaultError('damaged', part)
    default:
      return error
  }
}

/** Runs `work` and rethrows what the system says about `part` as a VaultError. */
export const asVaultError = <T>(part: VaultPart, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw toVaultError(error, part)
  }
}
