// Opens a vault with one of its three secrets and closes it again. Order: header, secret, lock, file, health, schema.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Head } from '../audit/chain.ts'
import { getHead } from '../audit/store.ts'
import { type AuditKeeper, appendAudit } from '../audit/trail.ts'
import { type CodeWrap, openCodeWrap } from '../crypto/code-wrap.ts'
import { unwrapWithPassphrase, unwrapWithRecoveryCode, verifyHeader } from '../crypto/envelope.ts'
import type { Header } from '../crypto/header.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe, withSecret } from '../crypto/wipe.ts'
import { closeDatabase, openDatabase } from '../db/connection.ts'
import { migrate, newestVersion } from '../db/migrate.ts'
import { refuseStrangers } from '../db/refuse-strangers.ts'
import { getRow, sql, type WriteDb } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { countingTries } from './attempts.ts'
import { removeTree } from './disk.ts'
import { finishRestore } from './finish-restore.ts'
import { checkHeads, type HeadWarning, writeHeadNow } from './head-file.ts'
import { findHeader, healHeader } from './header-file.ts'
import { makeBackup } from './make-backup.ts'
import { type OpenerLock, takeOpenerLock } from './opener-lock.ts'
import { databasePath, ownBackupsPath, partialMark } from './paths.ts'
import { isRestoreUnfinished, presentDatabase } from './present-database.ts'
import { migrationsOf, step, type VaultContext } from './vault-context.ts'

export type VaultSecret =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string }
  | { readonly code: string; readonly wrap: CodeWrap; readonly wrapSecret: Uint8Array }

/** headerRestored: vault.json was damaged and its copy stood in for it. */
export type VaultWarning = HeadWarning | 'headerRestored'

export type OpenVault = {
  readonly dir: string
  readonly vaultId: string
  readonly label: string
  readonly sample: boolean
  readonly db: WriteDb
  /** Wiped by closeVault; leaves this process only inside a code wrap. */
  readonly dataKey: Buffer
  readonly audit: AuditKeeper
  readonly context: VaultContext
  readonly warnings: readonly VaultWarning[]
  /** Opened by the recovery code: a new passphrase is due before anything else. */
  readonly needsPassphrase: boolean
  readonly lock: OpenerLock
}

export type OpenOptions = {
  /** Heads that the app has seen for this folder; an older database warns. */
  readonly knownHeads?: readonly Head[] | undefined
}

const unwrap = (header: Header, secret: VaultSecret, context: VaultContext): Promise<Buffer> => {
  if ('passphrase' in secret) return unwrapWithPassphrase(header, secret.passphrase, context.kdfFloor)
  if ('recoveryCode' in secret)
    return Promise.resolve().then(() => unwrapWithRecoveryCode(header, secret.recoveryCode))
  if (secret.wrap.vaultId !== header.vaultId) throw new VaultError('wrongVault', 'secret')
  const { code, wrap, wrapSecret } = secret
  return openCodeWrap({ wrap, code, secret: wrapSecret, floor: context.kdfFloor }).then((dataKey) => {
    verifyHeader(header, dataKey)
    return dataKey
  })
}

// Five errors end the quick code in main; counting them here as well would lock the passphrase out.
const dataKeyOf = (
  dir: string,
  header: Header,
  secret: VaultSecret,
  context: VaultContext,
): Promise<Buffer> =>
  'code' in secret
    ? unwrap(header, secret, context)
    : countingTries(dir, context.now, () => unwrap(header, secret, context))

const isLeftOver = (name: string, database: string): boolean =>
  name.includes(partialMark) ||
  /^(vault\.json|vault\.json\.bak|head\.json|attempts\.json)\.\d+$/.test(name) ||
  (/^caseload-[0-9a-f]{16}\.db/.test(name) && ![database, `${database}-journal`].includes(name))

/** What a crash left behind: half-made copies and databases that the proven header does not name. */
const sweep = (dir: string, header: Header): void => {
  for (const name of readdirSync(dir)) if (isLeftOver(name, header.database)) removeTree(join(dir, name))
}

const keeperOf = (db: WriteDb, vaultId: string, dataKey: Buffer): AuditKeeper => ({
  key: subKey(dataKey, vaultId, 'audit'),
  vaultId,
  deviceId: getRow(db, sql<{ deviceId: string }>`SELECT device_id AS deviceId FROM vault WHERE only_row = 1`)
    .deviceId,
})

const bringUpToDate = (db: WriteDb, dir: string, header: Header, dataKey: Buffer, context: VaultContext) => {
  const keeper = keeperOf(db, header.vaultId, dataKey)
  const applied = migrate(db, migrationsOf(context), {
    backUp: () => makeBackup({ dir, db, header, dataKey, folder: ownBackupsPath(dir), context }),
    onStep: context.onStep,
  })
  if (applied.length > 0)
    inTransaction(db, () =>
      appendAudit(db, keeper, { at: context.now(), actor: 'vault', action: 'vault.migrated' }),
    )
  return keeper
}

export type OpenWithKeyInput = {
  readonly dir: string
  readonly header: Header
  readonly fromCopy?: boolean
  readonly dataKey: Buffer
  readonly lock: OpenerLock
  readonly context: VaultContext
  readonly knownHeads?: readonly Head[] | undefined
  readonly needsPassphrase?: boolean
}

/** The part after the secret: takes over key and lock, and gives both back where it fails. */
export const openWithKey = (input: OpenWithKeyInput): OpenVault => {
  const {
    dir,
    header,
    fromCopy = false,
    dataKey,
    lock,
    context,
    knownHeads = [],
    needsPassphrase = false,
  } = input
  const { vaultId, label, sample, database } = header
  let db: WriteDb | undefined
  try {
    if (isRestoreUnfinished(dir, database)) finishRestore(dir, header, dataKey, context)
    const expected = { vaultId, newest: newestVersion(migrationsOf(context)) }
    const opened = withSecret(subKey(dataKey, vaultId, 'db'), (key) =>
      openDatabase(databasePath(dir, database), key, expected, context),
    )
    db = opened
    step(context, 'open:database')
    healHeader(dir, header)
    step(context, 'open:healed')
    if (!fromCopy) sweep(dir, header)
    const audit = bringUpToDate(opened, dir, header, dataKey, context)
    const heads = checkHeads(opened, dir, vaultId, audit.key, knownHeads)
    const warnings: readonly VaultWarning[] = fromCopy ? ['headerRestored', ...heads] : heads
    return {
      dir,
      vaultId,
      label,
      sample,
      db: opened,
      dataKey,
      audit,
      context,
      warnings,
      needsPassphrase,
      lock,
    }
  } catch (error) {
    if (db) closeDatabase(db)
    wipe(dataKey)
    lock.release()
    throw error
  }
}

/** Throws VaultError; a vault that is refused is left exactly as it was (a wrong try is counted, no more). */
export const openVault = async (
  dir: string,
  secret: VaultSecret,
  context: VaultContext,
  options: OpenOptions = {},
): Promise<OpenVault> => {
  if (!existsSync(dir)) throw new VaultError('missing', 'folder')
  const { header, fromCopy } = findHeader(dir)
  refuseStrangers(presentDatabase(dir, header.database))
  const lock = takeOpenerLock(dir, context.nativeBinding)
  let dataKey: Buffer
  try {
    dataKey = await dataKeyOf(dir, header, secret, context)
  } catch (error) {
    lock.release()
    throw error
  }
  const needsPassphrase = 'recoveryCode' in secret
  return openWithKey({ dir, header, fromCopy, dataKey, lock, context, needsPassphrase, ...options })
}

/** Where the chain stands now; at hand-over and backup it goes to head.json as well. */
export const noteHead = ({ dir, db, vaultId, audit, context }: OpenVault): Head =>
  writeHeadNow(dir, db, vaultId, audit.key, context.now())

export const headOf = ({ db }: OpenVault): Head => getHead(db)

/** Writes the head, closes the file, wipes the keys and gives the lock back. */
export const closeVault = (vault: OpenVault): Head => {
  try {
    return noteHead(vault)
  } finally {
    releaseVault(vault)
  }
}

/** The same without the head: for a vault that is being replaced. */
export const releaseVault = ({ db, dataKey, audit, lock }: OpenVault): void => {
  closeDatabase(db)
  wipe(dataKey, audit.key)
  lock.release()
}
