// "It leaked": a new data key, a whole copy under it, verified, and then one atomic step: the header that names the copy.
// Before that step everything is as it was; after it the old file and the old secrets open nothing here any more.
import { appendAudit, closeEpoch, verifyChain } from '../audit/trail.ts'
import { sealHeader } from '../crypto/envelope.ts'
import type { Header } from '../crypto/header.ts'
import type { KdfCost } from '../crypto/kdf.ts'
import { newRecoveryCode } from '../crypto/recovery-code.ts'
import { makePassphraseSlot, makeRecoverySlot } from '../crypto/slots.ts'
import { newDataKey, subKey } from '../crypto/sub-keys.ts'
import { wipe } from '../crypto/wipe.ts'
import { closeDatabase, copyDatabase, openDatabase } from '../db/connection.ts'
import { newestVersion } from '../db/migrate.ts'
import { listRows, type ReadDb, sql, type WriteDb } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { askPassphrase, strongPassphrase } from './change-secrets.ts'
import { newDatabaseName } from './create-vault.ts'
import { removeTree, syncFile, syncFolder } from './disk.ts'
import { findHeader, writeHeader } from './header-file.ts'
import { hasPendingInbox } from './inbox-files.ts'
import { noteHead, type OpenVault, openWithKey } from './open-vault.ts'
import { databasePath } from './paths.ts'
import { oweRecoverySheet } from './recovery-sheet.ts'
import { migrationsOf, step } from './vault-context.ts'

export type RekeyInput = {
  readonly current: string
  readonly next: string
  readonly kdf?: KdfCost | undefined
}

type NewKeys = { readonly header: Header; readonly dataKey: Buffer; readonly recoveryCode: string }

const newKeysFor = async (vault: OpenVault, next: string, kdf: KdfCost | undefined): Promise<NewKeys> => {
  const { header: old } = findHeader(vault.dir)
  const dataKey = newDataKey()
  const recovery = newRecoveryCode()
  const slots: Header['slots'] = [
    await makePassphraseSlot(dataKey, vault.vaultId, next, kdf ?? old.slots[0], vault.context.kdfFloor),
    makeRecoverySlot(dataKey, vault.vaultId, recovery.secret),
  ]
  wipe(recovery.secret)
  const header = sealHeader({ ...old, database: newDatabaseName(), slots }, dataKey)
  return { header, dataKey, recoveryCode: recovery.code }
}

const rowCounts = (db: ReadDb): string => {
  const tables = listRows(
    db,
    sql<{
      name: string
    }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  )
  // A table's name cannot be bound; these come from the schema itself.
  const count = (name: string) =>
    db.raw
      .prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
      .pluck()
      .get()
  return JSON.stringify(tables.map(({ name }) => [name, count(name)]))
}

const verifyCopy = (vault: OpenVault, copy: WriteDb): void => {
  const sameRows = rowCounts(copy) === rowCounts(vault.db)
  const verdict = verifyChain(copy, vault.audit)
  if (!sameRows || !verdict.ok) throw new VaultError('damaged', 'database')
}

const makeCopy = (vault: OpenVault, { header, dataKey, recoveryCode }: NewKeys): void => {
  const { dir, vaultId, context } = vault
  const target = databasePath(dir, header.database)
  const key = {
    from: subKey(vault.dataKey, vaultId, 'db'),
    to: subKey(dataKey, vaultId, 'db'),
    audit: subKey(dataKey, vaultId, 'audit'),
  }
  try {
    step(context, 'rekey:copy')
    copyDatabase(vault.db, target, key.from, key.to, context)
    step(context, 'rekey:verify')
    const copy = openDatabase(
      target,
      key.to,
      { vaultId, newest: newestVersion(migrationsOf(context)) },
      context,
    )
    try {
      verifyCopy(vault, copy)
      inTransaction(copy, () => {
        closeEpoch(copy, vault.audit)
        oweRecoverySheet(copy, recoveryCode)
        const keeper = { ...vault.audit, key: key.audit }
        appendAudit(copy, keeper, { at: context.now(), actor: 'therapist', action: 'vault.rekeyed' })
      })
    } finally {
      closeDatabase(copy)
    }
    syncFile(target)
    syncFolder(dir)
  } finally {
    wipe(key.from, key.to, key.audit)
  }
}

export type Rekeyed = { readonly vault: OpenVault; readonly recoveryCode: string }

/**
 * The vault that was passed in is closed when this returns, and stays open and unchanged when it throws before the swap.
 * Throws `inboxPending`, `weakPassphrase`, `wrongSecret`, `wait`, `diskFull`.
 */
export const rekeyLeaked = async (vault: OpenVault, input: RekeyInput): Promise<Rekeyed> => {
  const { dir, context, lock } = vault
  const next = strongPassphrase(input.next)
  if (hasPendingInbox(dir)) throw new VaultError('inboxPending', 'inbox')
  await askPassphrase(vault, input.current)
  const keys = await newKeysFor(vault, next, input.kdf)
  const { header, dataKey, recoveryCode } = keys
  try {
    makeCopy(vault, keys)
    step(context, 'rekey:swap')
    writeHeader(dir, header)
  } catch (error) {
    wipe(dataKey)
    for (const end of ['', '-journal']) removeTree(`${databasePath(dir, header.database)}${end}`)
    throw error
  }
  closeDatabase(vault.db)
  wipe(vault.dataKey, vault.audit.key)
  step(context, 'rekey:swapped')
  // Opening does the rest: the header's copy follows, the old file goes.
  const opened = openWithKey({ dir, header, dataKey, lock, context })
  step(context, 'rekey:head')
  noteHead(opened)
  return { vault: opened, recoveryCode }
}
