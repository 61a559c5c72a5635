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

export type VaultPart =
  | 'folder'
  | 'header'
  | 'database'
  | 'head'
  | 'backup'
  | 'inbox'
  | 'attempts'
  | 'secret'
  | 'private'

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

const systemCodes: readonly (readonly [pattern: RegExp, code: VaultErrorCode])[] = [
  [/^(ENOENT|ENOTDIR|EIO|ENODEV|ENXIO)$/, 'missing'],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, 'diskFull'],
  [/^(EACCES|EPERM|EROFS|EBUSY)$/, 'notWritable'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|IOERR)/, 'notWritable'],
  [/^(EEXIST|ENOTEMPTY)$/, 'exists'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
]

/** Turns what the file system or SQLite says into a VaultError; leaves everything else as it is. */
export const toVaultError = (error: unknown, part: VaultPart): unknown => {
  if (!(error instanceof Error) || error instanceof VaultError || !('code' in error)) return error
  const said = String(error.code)
  const known = systemCodes.find(([pattern]) => pattern.test(said))
  return known ? new VaultError(known[1], part) : error
}

/** Runs `work` and rethrows what the system says about `part` as a VaultError. */
export const asVaultError = <T>(part: VaultPart, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw toVaultError(error, part)
  }
}
