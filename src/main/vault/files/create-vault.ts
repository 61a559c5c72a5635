// Makes a vault: everything is built and verified in a folder beside its place and moved there in one step, so that a
// failure leaves nothing.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkPassphrase } from '#domain/vault/passphrase-rule.ts'
import { appendAudit } from '../audit/trail.ts'
import { calibrateKdf } from '../crypto/calibrate-kdf.ts'
import { sealHeader } from '../crypto/envelope.ts'
import type { Header } from '../crypto/header.ts'
import type { KdfCost } from '../crypto/kdf.ts'
import { newRecoveryCode } from '../crypto/recovery-code.ts'
import { makePassphraseSlot, makeRecoverySlot } from '../crypto/slots.ts'
import { newDataKey, subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { closeDatabase, createDatabase } from '../db/connection.ts'
import { migrate } from '../db/migrate.ts'
import { run, sql } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { makeFolder, moveIntoPlace, removeTree } from './disk.ts'
import { writeHeadNow } from './head-file.ts'
import { writeHeader, writeHeaderCopy } from './header-file.ts'
import { type OpenVault, openWithKey } from './open-vault.ts'
import { takeOpenerLock } from './opener-lock.ts'
import { databasePath, partialMark } from './paths.ts'
import { migrationsOf, step, type VaultContext } from './vault-context.ts'

export type CreateVaultInput = {
  /** Absent: a new one. */
  readonly vaultId?: string | undefined
  readonly passphrase: string
  /** Shown on the lock screen, in the clear: 1 to 120 characters. */
  readonly label: string
  readonly sample: boolean
  /** Absent: calibrated on this machine. */
  readonly kdf?: KdfCost | undefined
}

export type CreatedVault = {
  readonly vault: OpenVault
  /** For the recovery sheet; kept in the vault until it was typed back. */
  readonly recoveryCode: string
}

export const newDatabaseName = (): string => `caseload-${randomBytes(8).toString('hex')}.db`

const fillDatabase = (
  dir: string,
  header: Header,
  dataKey: Buffer,
  recoveryCode: string,
  context: VaultContext,
): void => {
  const keys = { db: subKey(dataKey, header.vaultId, 'db'), audit: subKey(dataKey, header.vaultId, 'audit') }
  const db = createDatabase(databasePath(dir, header.database), keys.db, context)
  try {
    migrate(db, migrationsOf(context), { backUp: () => undefined })
    const keeper = { key: keys.audit, vaultId: header.vaultId, deviceId: randomUUID() }
    inTransaction(db, () => {
      run(
        db,
        sql`INSERT INTO vault (only_row, id, device_id, sample, created_at, recovery_code)
            VALUES (1, ${header.vaultId}, ${keeper.deviceId}, ${header.sample}, ${header.createdAt},
                    ${recoveryCode})`,
      )
      appendAudit(db, keeper, { at: header.createdAt, actor: 'therapist', action: 'vault.created' })
    })
    writeHeadNow(dir, db, header.vaultId, keys.audit, context.now())
  } finally {
    closeDatabase(db)
    wipe(keys.db, keys.audit)
  }
}

const sweepBeside = (dir: string): void => {
  const parent = dirname(dir)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent))
    if (name.startsWith(`${basename(dir)}${partialMark}`)) removeTree(join(parent, name))
}

/** Throws `weakPassphrase`, `exists`, `notWritable`, `diskFull`. The vault comes back open. */
export const createVault = async (
  dir: string,
  input: CreateVaultInput,
  context: VaultContext,
): Promise<CreatedVault> => {
  const verdict = checkPassphrase(input.passphrase)
  if (!verdict.ok) throw new VaultError('weakPassphrase', 'secret')
  if (existsSync(dir)) throw new VaultError('exists', 'folder')
  const cost = input.kdf ?? (await calibrateKdf())
  const vaultId = input.vaultId ?? randomUUID()
  const dataKey = newDataKey()
  const recovery = newRecoveryCode()
  const passphraseSlot = await makePassphraseSlot(
    dataKey,
    vaultId,
    verdict.passphrase,
    cost,
    context.kdfFloor,
  )
  const recoverySlot = makeRecoverySlot(dataKey, vaultId, recovery.secret)
  wipe(recovery.secret)
  const header = sealHeader(
    {
      vaultId,
      label: input.label,
      sample: input.sample,
      createdAt: context.now(),
      database: newDatabaseName(),
      slots: [passphraseSlot, recoverySlot],
    },
    dataKey,
  )
  sweepBeside(dir)
  const partial = `${dir}${partialMark}-${randomBytes(4).toString('hex')}`
  try {
    step(context, 'create:folder')
    makeFolder(partial)
    step(context, 'create:database')
    fillDatabase(partial, header, dataKey, recovery.code, context)
    step(context, 'create:header')
    writeHeader(partial, header)
    writeHeaderCopy(partial, header)
    step(context, 'create:move')
    moveIntoPlace(partial, dir, 'folder')
    step(context, 'create:open')
    const lock = takeOpenerLock(dir, context.nativeBinding)
    return { vault: openWithKey({ dir, header, dataKey, lock, context }), recoveryCode: recovery.code }
  } catch (error) {
    wipe(dataKey)
    removeTree(partial)
    throw error
  }
}
