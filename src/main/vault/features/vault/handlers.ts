import { syncedFolder } from '#domain/vault/synced-folder.ts'
import type { vault } from '#shared/contracts/vault.ts'
import { changePassphrase } from '../../files/change-secrets.ts'
import { listPendingInboxes } from '../../files/inbox-files.ts'
import { confirmRecovery, renewRecoveryCode } from '../../files/recovery-sheet.ts'
import { rekeyLeaked } from '../../files/rekey-leaked.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { fillSampleCaseload } from '../../sample/fill-sample-caseload.ts'
import { VaultError } from '../../vault-error.ts'
import { mergeAndClear, setWaitingAside } from '../handover/public.ts'
import { createAndEnter } from './create-service.ts'
import { recover, unlock, unlockWithCode } from './open-service.ts'
import { getCounts, getVaultRow } from './store.ts'

type Refusable = { readonly outcome: 'done' } | { readonly outcome: 'wrong' }

/** A wrong passphrase is an answer here; too many of them are an error. */
const unlessWrong = async (work: () => Promise<void>): Promise<Refusable> => {
  try {
    await work()
    return { outcome: 'done' }
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongSecret') return { outcome: 'wrong' }
    throw error
  }
}

const change = async (life: VaultLife, current: string, next: string, leaked: boolean): Promise<void> => {
  const { kdf } = life.tools
  const { vault } = life.current()
  if (!leaked) return changePassphrase(vault, { current, next, kdf })
  life.take((await rekeyLeaked(vault, { current, next, kdf })).vault)
}

/** Typed back as it is printed? A slip of the pen is an answer, not an error. */
const isCodeOfSheet = (life: VaultLife, code: string): boolean => {
  try {
    confirmRecovery(life.current().vault, code)
    return true
  } catch (error) {
    if (error instanceof VaultError && ['badRecoveryCode', 'wrongSecret'].includes(error.code)) return false
    throw error
  }
}

export const vaultHandlers: FeatureHandlers<typeof vault> = {
  create: async ({ label, passphrase }, { life }) => ({
    vaultId: await createAndEnter(life, { label, passphrase, sample: false, fill: () => undefined }),
  }),
  createSample: async ({ passphrase }, { life }) => ({
    vaultId: await createAndEnter(life, {
      label: 'Sample caseload',
      passphrase,
      sample: true,
      fill: fillSampleCaseload,
    }),
  }),
  unlock: ({ passphrase }, { life }) => unlock(life, passphrase),
  unlockWithCode: ({ code }, { life }) => unlockWithCode(life, code),
  recover: ({ code, passphrase }, { life }) => recover(life, code, passphrase),
  status: (_input, { db, vault }) => {
    const { createdAt, recoveryConfirmedAt } = getVaultRow(db)
    const { dir, vaultId, label, sample, olderHead } = vault
    return {
      vaultId,
      label,
      sample,
      createdAt,
      recoveryConfirmed: recoveryConfirmedAt !== null,
      olderHead,
      cloudFolder: syncedFolder(dir) !== undefined,
      waitingInboxes: listPendingInboxes(dir).length,
      counts: getCounts(db),
    }
  },
  setInboxesAside: (_input, { life }) => {
    // What kept them out may be over: only what cannot be merged now either goes aside.
    mergeAndClear(life)
    setWaitingAside(life)
    return { done: true }
  },
  recoveryCode: (_input, { vault }) => ({ code: vault.recoveryCode() }),
  confirmRecovery: ({ code }, { life }) => ({ matches: isCodeOfSheet(life, code) }),
  renewRecovery: ({ passphrase }, { life }) =>
    unlessWrong(async () => {
      await renewRecoveryCode(life.current().vault, passphrase)
    }),
  changePassphrase: ({ current, next, leaked }, { life }) =>
    unlessWrong(() => change(life, current, next, leaked)),
}
