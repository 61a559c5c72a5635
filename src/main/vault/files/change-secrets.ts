// Everything that changes who can open a vault without touching its data: passphrase and label, and the way that recovery-sheet.ts takes as well. The new
// header is proved in memory, written, read back, and only then its copy follows. The audit line comes first: a change
// that was cut short may be on record, but none can be missing there.
import { timingSafeEqual } from 'node:crypto'
import { checkPassphrase } from '#domain/vault/passphrase-rule.ts'
import { appendAudit } from '../audit/trail.ts'
import { sealHeader, unwrapWithPassphrase, verifyHeader } from '../crypto/envelope.ts'
import { type Header, readHeaderText, writeHeaderText } from '../crypto/header.ts'
import type { KdfCost } from '../crypto/kdf.ts'
import { makePassphraseSlot } from '../crypto/slots.ts'
import { wipe } from '../crypto/wipe.ts'
import type { WriteDb } from '../db/sql.ts'
import { inTransaction } from '../db/transaction.ts'
import { VaultError } from '../vault-error.ts'
import { countingTries } from './attempts.ts'
import { findHeader, writeHeader, writeHeaderCopy } from './header-file.ts'
import { type OpenVault, openVault, releaseVault } from './open-vault.ts'
import { step, type VaultContext } from './vault-context.ts'

/** The header on the disk, if this vault's key signed it. */
export const provenHeader = (vault: OpenVault): Header => {
  const { header } = findHeader(vault.dir)
  verifyHeader(header, vault.dataKey)
  return header
}

const sameKey = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)

/** Throws `wrongSecret` (and counts the try) where `typed` is not the passphrase of the open vault. */
export const askPassphrase = async (vault: OpenVault, typed: string): Promise<void> => {
  const { dir, context } = vault
  const dataKey = await countingTries(dir, context.now, () =>
    unwrapWithPassphrase(provenHeader(vault), typed, context.kdfFloor),
  )
  wipe(dataKey)
}

/** One order for every change of the header: on record, written, read back, copied. */
export const commitHeader = (
  vault: OpenVault,
  header: Header,
  action: string,
  alsoInDatabase: (db: WriteDb) => void = () => undefined,
): void => {
  const { dir, db, audit, context } = vault
  inTransaction(db, () => {
    alsoInDatabase(db)
    appendAudit(db, audit, { at: context.now(), actor: 'therapist', action })
  })
  step(context, 'header:write')
  writeHeader(dir, header)
  verifyHeader(findHeader(dir).header, vault.dataKey)
  step(context, 'header:copy')
  writeHeaderCopy(dir, header)
  step(context, 'header:done')
}

export const strongPassphrase = (typed: string): string => {
  const verdict = checkPassphrase(typed)
  if (!verdict.ok) throw new VaultError('weakPassphrase', 'secret')
  return verdict.passphrase
}

const replacePassphrase = async (vault: OpenVault, next: string, kdf: KdfCost | undefined): Promise<void> => {
  const { vaultId, dataKey, context } = vault
  const header = provenHeader(vault)
  const [old, recovery] = header.slots
  const slot = await makePassphraseSlot(dataKey, vaultId, next, kdf ?? old, context.kdfFloor)
  const changed = sealHeader({ ...header, slots: [slot, recovery] }, dataKey)
  const written = readHeaderText(Buffer.from(writeHeaderText(changed)))
  const proof = await unwrapWithPassphrase(written, next, context.kdfFloor)
  const holds = sameKey(proof, dataKey)
  wipe(proof)
  if (!holds) throw new VaultError('damaged', 'header')
  commitHeader(vault, changed, 'vault.passphraseChange')
}

export type ChangePassphraseInput = {
  readonly current: string
  readonly next: string
  /** Absent: the present cost stays. */
  readonly kdf?: KdfCost | undefined
}

/** Re-wraps the data key. Older backups still open with the old passphrase. Throws `weakPassphrase`, `wrongSecret`, `wait`. */
export const changePassphrase = async (vault: OpenVault, input: ChangePassphraseInput): Promise<void> => {
  const next = strongPassphrase(input.next)
  await askPassphrase(vault, input.current)
  await replacePassphrase(vault, next, input.kdf)
}

/** For a vault that was opened by its recovery code: the vault as it is from then on. */
export const setPassphrase = async (vault: OpenVault, next: string): Promise<OpenVault> => {
  if (!vault.needsPassphrase) throw new TypeError('Only after a recovery; otherwise changePassphrase')
  await replacePassphrase(vault, strongPassphrase(next), undefined)
  return { ...vault, needsPassphrase: false }
}

/** Both in one: recovery code in, new passphrase set, vault open. Nothing changes where either is refused. */
export const setNewPassphraseByRecovery = async (
  dir: string,
  input: { readonly recoveryCode: string; readonly passphrase: string },
  context: VaultContext,
): Promise<OpenVault> => {
  const next = strongPassphrase(input.passphrase)
  const vault = await openVault(dir, { recoveryCode: input.recoveryCode }, context)
  try {
    return await setPassphrase(vault, next)
  } catch (error) {
    releaseVault(vault)
    throw error
  }
}

/** Another name on the lock screen; returns the vault as it is from then on. */
export const renameVault = (vault: OpenVault, label: string): OpenVault => {
  const header = sealHeader({ ...provenHeader(vault), label }, vault.dataKey)
  readHeaderText(Buffer.from(writeHeaderText(header)))
  commitHeader(vault, header, 'vault.renamed')
  return { ...vault, label }
}
