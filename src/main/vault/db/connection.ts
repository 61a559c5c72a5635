// Opens the encrypted file, in one fixed order, and refuses everything that is not this vault in full health.
// The key goes in as bytes and is wiped; no SQL text ever holds it. serialize() and backup() of the driver are banned:
// the first returns plain text, the second fails on an encrypted file.
import { closeSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { wipe } from '../crypto/wipe.ts'
import { asVaultError, VaultError } from '../vault-error.ts'
import {
  applySettings,
  cipherSettings,
  memorySettings,
  quickCheck,
  readPragma,
  type StoreKind,
  storageSettings,
  storeKinds,
} from './pragmas.ts'
import { isWrittenUnder } from './probe-pages.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import type { Connection, ReadDb, WriteDb } from './sql.ts'

export type ConnectionOptions = {
  /** Where the compiled addon lies, when it is not the one beside the package. */
  readonly nativeBinding?: string | undefined
  /** Absent: a caseload. */
  readonly kind?: StoreKind | undefined
}

export type ExpectedVault = {
  readonly vaultId: string
  /** The newest schema version that this release knows. */
  readonly newest: number
  /** Absent: a caseload. */
  readonly kind?: StoreKind | undefined
}

/** Raw-key form of the cipher: no derivation, the 32 bytes are the key. */
const giveKey = (raw: Database.Database, key: Uint8Array, how: 'key' | 'rekey'): void => {
  const given = Buffer.concat([Buffer.from('raw:'), key])
  const result = how === 'key' ? raw.key(given) : raw.rekey(given)
  wipe(given)
  if (result !== 0) throw new VaultError('damaged', 'database')
}

const brand = (raw: Database.Database): WriteDb => {
  const connection: Connection = { raw, prepared: new Map() }
  return connection as WriteDb
}

const connect = (path: string, key: Uint8Array, options: Database.Options): Database.Database => {
  const raw = new Database(path, { ...options, timeout: 2000 })
  try {
    applySettings(raw, cipherSettings)
    giveKey(raw, key, 'key')
    applySettings(raw, memorySettings)
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

const binding = ({ nativeBinding }: ConnectionOptions): Database.Options =>
  nativeBinding === undefined ? {} : { nativeBinding }

const firstRead = (raw: Database.Database, path: string, key: Uint8Array): void => {
  try {
    raw.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code !== 'SQLITE_NOTADB' && !code.startsWith('SQLITE_CORRUPT') && !code.startsWith('SQLITE_IOERR'))
      throw error
    throw new VaultError(isWrittenUnder(path, key) ? 'damaged' : 'wrongVault', 'database')
  }
}

const checkIdentity = (raw: Database.Database, expected: ExpectedVault): void => {
  const kind = storeKinds[expected.kind ?? 'caseload']
  if (readPragma(raw, 'application_id') !== kind.applicationId) throw new VaultError('foreign', 'database')
  if (Number(readPragma(raw, 'user_version')) > expected.newest) throw new VaultError('newer', 'database')
  const row = raw.prepare<[], { id: string }>(kind.whoseSql).get()
  if (row?.id !== expected.vaultId) throw new VaultError('wrongVault', 'database')
}

const open = (
  path: string,
  key: Uint8Array,
  expected: ExpectedVault,
  options: Database.Options,
): Database.Database => {
  refuseStrangers(path)
  const raw = asVaultError('database', () => connect(path, key, { ...options, fileMustExist: true }))
  try {
    return asVaultError('database', () => {
      firstRead(raw, path, key)
      checkIdentity(raw, expected)
      applySettings(raw, storageSettings(process.platform))
      quickCheck(raw)
      return raw
    })
  } catch (error) {
    raw.close()
    throw error
  }
}

/** Opens an existing vault database; creates nothing. `key` stays the caller's to wipe. */
export const openDatabase = (
  path: string,
  key: Uint8Array,
  expected: ExpectedVault,
  options: ConnectionOptions = {},
): WriteDb => brand(open(path, key, expected, binding(options)))

/** The same, for a copy that is only looked at. */
export const openForReading = (
  path: string,
  key: Uint8Array,
  expected: ExpectedVault,
  options: ConnectionOptions = {},
): ReadDb => brand(open(path, key, expected, { ...binding(options), readonly: true }))

/** Makes a new, empty, encrypted database; the caller has made sure that nothing is there. */
export const createDatabase = (path: string, key: Uint8Array, options: ConnectionOptions = {}): WriteDb =>
  asVaultError('database', () => {
    closeSync(openSync(path, 'wx', 0o600))
    const raw = connect(path, key, binding(options))
    try {
      applySettings(raw, storageSettings(process.platform))
      raw.pragma(`application_id = ${storeKinds[options.kind ?? 'caseload'].applicationId}`)
      return brand(raw)
    } catch (error) {
      raw.close()
      throw error
    }
  })

/**
 * A whole copy under another key. VACUUM INTO leaves no free pages behind and keeps the source's key, then the copy alone
 * is re-keyed. The target must not exist; it is left to the caller to verify and to move it.
 */
export const copyDatabase = (
  from: ReadDb,
  path: string,
  fromKey: Uint8Array,
  toKey: Uint8Array,
  options: ConnectionOptions = {},
): void =>
  asVaultError('database', () => {
    closeSync(openSync(path, 'wx', 0o600))
    from.raw.prepare('VACUUM INTO ?').run(path)
    const copy = connect(path, fromKey, { ...binding(options), fileMustExist: true })
    try {
      // A copy that breaks off is thrown away: its journal need not outlive the re-key.
      applySettings(copy, [...storageSettings(process.platform), ['journal_mode', 'DELETE', 'delete']])
      giveKey(copy, toKey, 'rekey')
    } finally {
      copy.close()
    }
  })

export const closeDatabase = (db: ReadDb): void => {
  db.prepared.clear()
  db.raw.close()
}
