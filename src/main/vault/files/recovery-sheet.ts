// The recovery code between its making and the moment it was typed back from the printed sheet: until then the vault
// keeps it, so that a crash before the print costs nothing; then it is wiped and exists on paper only.

import { appendAudit } from '../audit/trail.ts'
import { sealHeader, unwrapWithRecoveryCode } from '../crypto/envelope.ts'
import { newRecoveryCode } from '../crypto/recovery-code.ts'
import { makeRecoverySlot } from '../crypto/slots.ts'
import { wipe } from '../crypto/wipe.ts'
import { getRow, run, sql, type WriteDb } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { askPassphrase, commitHeader, provenHeader } from './change-secrets.ts'
import type { OpenVault } from './open-vault.ts'

/** In the caller's transaction: a sheet with this code is to be printed and confirmed. */
export const oweRecoverySheet = (db: WriteDb, code: string): void => {
  run(db, sql`UPDATE vault SET recovery_confirmed_at = NULL, recovery_code = ${code} WHERE only_row = 1`)
}

type SheetRow = { readonly confirmedAt: number | null; readonly code: string | null }

const sheetOf = ({ db }: OpenVault): SheetRow =>
  getRow(
    db,
    sql<SheetRow>`SELECT recovery_confirmed_at AS confirmedAt, recovery_code AS code FROM vault WHERE only_row = 1`,
  )

/** When the code was typed back (UTC milliseconds), or null: the sheet is still owed. */
export const recoveryConfirmedAt = (vault: OpenVault): number | null => sheetOf(vault).confirmedAt

/**
 * The code to print, while the sheet is owed. Null after it was confirmed, and where a renewal was cut short before its
 * header was written: then the code on record opens nothing, and a new one has to be made.
 */
export const pendingRecoveryCode = (vault: OpenVault): string | null => {
  const { code } = sheetOf(vault)
  if (code === null) return null
  try {
    wipe(unwrapWithRecoveryCode(provenHeader(vault), code))
    return code
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongSecret') return null
    throw error
  }
}

/** The code typed back from the sheet. Throws `badRecoveryCode` or `wrongSecret`. */
export const confirmRecovery = (vault: OpenVault, typed: string): void => {
  const { db, audit, context } = vault
  wipe(unwrapWithRecoveryCode(provenHeader(vault), typed))
  inTransaction(db, () => {
    run(
      db,
      sql`UPDATE vault SET recovery_confirmed_at = ${context.now()}, recovery_code = NULL WHERE only_row = 1`,
    )
    appendAudit(db, audit, { at: context.now(), actor: 'therapist', action: 'vault.recoveryConfirmed' })
  })
}

/** A new code for a new sheet; the old one stops working. Throws `wrongSecret`, `wait`. */
export const renewRecoveryCode = async (vault: OpenVault, passphrase: string): Promise<string> => {
  await askPassphrase(vault, passphrase)
  const header = provenHeader(vault)
  const { code, secret } = newRecoveryCode()
  const slot = makeRecoverySlot(vault.dataKey, vault.vaultId, secret)
  wipe(secret)
  const changed = sealHeader({ ...header, slots: [header.slots[0], slot] }, vault.dataKey)
  commitHeader(vault, changed, 'vault.recoveryRenewal', (db) => oweRecoverySheet(db, code))
  return code
}
