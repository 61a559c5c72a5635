// The private store: an encrypted file of its own beside the caseload. Made, opened, closed, given another passphrase.
// Only the vault process does this, while it holds the caseload open; the private key lives in this memory from the
// passphrase until the area hides.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { KdfCost } from '../crypto/kdf.ts'
import { subKey } from '../crypto/sub-keys.ts'
import { wipe, withSecret } from '../crypto/wipe.ts'
import { closeDatabase, createDatabase, openDatabase } from '../db/connection.ts'
import { migrate, newestVersion } from '../db/migrate.ts'
import { run, sql, type WriteDb } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { countingTries } from '../files/attempts.ts'
import { makeFolder, moveIntoPlace, readWhole, removeTree, writeWhole } from '../files/disk.ts'
import type { VaultContext } from '../files/vault-context.ts'
import { VaultError } from '../vault-error.ts'
import { privateMigrations } from './migrations/all.ts'
import { partialPrivateFolder, privateDatabasePath, privateFolder, privateHeaderPath } from './paths.ts'
import {
  type PrivateHeader,
  readPrivateHeaderText,
  sealPrivateHeader,
  verifyPrivateHeader,
  writePrivateHeaderText,
} from './private-header.ts'
import { makePrivateSlot, openPrivateSlot } from './private-slot.ts'
import { draftPublicKey } from './sealed-draft.ts'

export type OpenPrivateStore = {
  readonly storeId: string
  readonly folder: string
  readonly db: WriteDb
  /** Wiped by closePrivateStore. */
  readonly privateKey: Buffer
}

/** The half of the key that the caseload keeps. */
export type VaultHalf = { readonly storeId: string; readonly secret: Uint8Array }

const readHeader = (folder: string): PrivateHeader =>
  readPrivateHeaderText(readWhole(privateHeaderPath(folder), 'private'))

const writeHeader = (folder: string, header: PrivateHeader): void =>
  writeWhole(privateHeaderPath(folder), writePrivateHeaderText(header), 'private')

const expected = (storeId: string) =>
  ({ vaultId: storeId, newest: newestVersion(privateMigrations), kind: 'private' }) as const

const bringUpToDate = (db: WriteDb, folder: string): void => {
  // VACUUM INTO keeps the key of its source: the copy is as closed as the file itself.
  const backUp = () => {
    const copy = `${privateDatabasePath(folder)}.before`
    removeTree(copy)
    db.raw.prepare('VACUUM INTO ?').run(copy)
  }
  migrate(db, privateMigrations, { backUp })
}

const fill = (
  folder: string,
  storeId: string,
  privateKey: Buffer,
  now: number,
  context: VaultContext,
): void =>
  withSecret(subKey(privateKey, storeId, 'db'), (key) => {
    const db = createDatabase(privateDatabasePath(folder), key, { ...context, kind: 'private' })
    try {
      bringUpToDate(db, folder)
      inTransaction(db, () =>
        run(db, sql`INSERT INTO store (only_row, id, created_at) VALUES (1, ${storeId}, ${now})`),
      )
    } finally {
      closeDatabase(db)
    }
  })

export type CreatePrivateInput = {
  readonly dir: string
  readonly passphrase: string
  readonly half: VaultHalf
  readonly cost: KdfCost
  readonly context: VaultContext
  /** Puts the caseload's half and the draft's public key into the caseload, just before the store gets its place. */
  readonly keepHalf: (draftKey: Buffer) => void
}

/** Leaves no folder where it fails. Throws `exists`, `notWritable`, `diskFull`. */
export const createPrivateStore = async (input: CreatePrivateInput): Promise<void> => {
  const { dir, passphrase, half, cost, context, keepHalf } = input
  const { storeId, secret: vaultSecret } = half
  if (existsSync(privateFolder(dir))) throw new VaultError('exists', 'private')
  const privateKey = randomBytes(32)
  const partial = partialPrivateFolder(dir)
  removeTree(partial)
  try {
    const now = context.now()
    const secrets = { storeId, passphrase, vaultSecret, floor: context.kdfFloor }
    const slot = await makePrivateSlot(privateKey, secrets, cost)
    makeFolder(partial, 'private')
    fill(partial, storeId, privateKey, now, context)
    writeHeader(partial, sealPrivateHeader({ storeId, createdAt: now, slot }, privateKey))
    keepHalf(draftPublicKey(privateKey, storeId))
    moveIntoPlace(partial, privateFolder(dir), 'private')
  } catch (error) {
    removeTree(partial)
    throw error
  } finally {
    wipe(privateKey)
  }
}

/** Opens the file with a key that is known already: after the passphrase, and by the PIN. Takes the key over. */
export const openPrivateWithKey = (
  dir: string,
  privateKey: Buffer,
  storeId: string,
  context: VaultContext,
): OpenPrivateStore => {
  const folder = privateFolder(dir)
  try {
    verifyPrivateHeader(readHeader(folder), privateKey)
    const db = withSecret(subKey(privateKey, storeId, 'db'), (key) =>
      openDatabase(privateDatabasePath(folder), key, expected(storeId), context),
    )
    try {
      bringUpToDate(db, folder)
    } catch (error) {
      closeDatabase(db)
      throw error
    }
    return { storeId, folder, db, privateKey }
  } catch (error) {
    wipe(privateKey)
    const isOurs = error instanceof VaultError && error.part === 'database'
    throw isOurs ? new VaultError(error.code, 'private') : error
  }
}

const unwrap = async (
  dir: string,
  passphrase: string,
  half: VaultHalf,
  context: VaultContext,
): Promise<Buffer> => {
  const folder = privateFolder(dir)
  const header = readHeader(folder)
  if (header.storeId !== half.storeId) throw new VaultError('wrongVault', 'private')
  const secrets = {
    storeId: half.storeId,
    passphrase: passphrase.normalize('NFKC'),
    vaultSecret: half.secret,
    floor: context.kdfFloor,
  }
  // Counted on the disk before it is made, in the private folder's own file: the vault's count is another.
  return countingTries(folder, context.now, async () => {
    const key = await openPrivateSlot(header.slot, secrets)
    if (!key) throw new VaultError('wrongSecret', 'secret')
    return key
  })
}

/** Throws `wrongSecret`, `wait`, or what is wrong with the files (part `private`). */
export const openPrivateStore = async (
  dir: string,
  passphrase: string,
  half: VaultHalf,
  context: VaultContext,
): Promise<OpenPrivateStore> =>
  openPrivateWithKey(dir, await unwrap(dir, passphrase, half, context), half.storeId, context)

/** Wraps the key anew. `next` is normalised and strong. Throws `wrongSecret`, `wait`. */
export const changePrivatePassphrase = async (
  dir: string,
  input: { readonly current: string; readonly next: string; readonly half: VaultHalf },
  context: VaultContext,
): Promise<void> => {
  const { current, next, half } = input
  const { storeId } = half
  const folder = privateFolder(dir)
  const privateKey = await unwrap(dir, current, half, context)
  try {
    const { createdAt, slot: old } = readHeader(folder)
    const secrets = { storeId, passphrase: next, vaultSecret: half.secret, floor: context.kdfFloor }
    const slot = await makePrivateSlot(privateKey, secrets, old)
    const proof = await openPrivateSlot(slot, secrets)
    if (!proof?.equals(privateKey)) throw new VaultError('damaged', 'private')
    wipe(proof)
    writeHeader(folder, sealPrivateHeader({ storeId, createdAt, slot }, privateKey))
  } finally {
    wipe(privateKey)
  }
}

export const closePrivateStore = ({ db, privateKey }: OpenPrivateStore): void => {
  closeDatabase(db)
  wipe(privateKey)
}
