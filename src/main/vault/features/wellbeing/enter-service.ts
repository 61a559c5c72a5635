// Into the private area and out of it. The secret half is made here, once, inside the encrypted caseload.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { knownHelpLines } from '#domain/wellbeing/help-lines.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { wipe } from '../../crypto/wipe.ts'
import { inTransaction } from '../../db/transaction.ts'
import { waitBeforeTry } from '../../files/attempts.ts'
import { provenHeader, strongPassphrase } from '../../files/change-secrets.ts'
import { removeTree } from '../../files/disk.ts'
import { partialPrivateFolder, privateFolder } from '../../private/paths.ts'
import {
  changePrivatePassphrase,
  createPrivateStore,
  type OpenPrivateStore,
  openPrivateStore,
  openPrivateWithKey,
  type VaultHalf,
} from '../../private/private-store.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { VaultError } from '../../vault-error.ts'
import { takeInWords } from './draft-service.ts'
import { getHalf } from './get-half.ts'
import { putHelpLine } from './help-line-store.ts'
import { tidyAtOpening } from './retention.ts'
import { findPin } from './setting-store.ts'
import { usualCountry } from './usual-country.ts'
import { deletePrivateArea, findPrivateArea, putPrivateArea } from './vault-half-store.ts'

const enter = (life: VaultLife, store: OpenPrivateStore): void => {
  life.privateArea.take(store)
  try {
    const now = life.tools.now()
    tidyAtOpening(store.db, now)
    takeInWords(store, now)
  } catch (error) {
    // Main was not told that it is open, and so would never hide it.
    life.privateArea.close()
    throw error
  }
  life.announce('privateOpened')
}

const openByPassphrase = async (life: VaultLife, passphrase: string, half: VaultHalf): Promise<void> => {
  const { vault } = life.current()
  const store = await openPrivateStore(vault.dir, passphrase, half, life.context)
  enter(life, store)
  await life.privateArea.setPin(findPin(store.db) ?? null)
}

/** A new store, open. Throws `conflict` where there is one, `weakPassphrase`. */
export const setUp = async (life: VaultLife, typed: string): Promise<void> => {
  const { vault } = life.current()
  const { dir } = vault
  if (existsSync(privateFolder(dir))) throw new CallError('conflict')
  const passphrase = strongPassphrase(typed)
  const half = { storeId: randomUUID(), secret: randomBytes(32) }
  // As dear as the caseload's own passphrase, which was calibrated on this machine.
  const cost = life.tools.kdf ?? provenHeader(vault).slots[0]
  const keepHalf = (draftKey: Uint8Array): void =>
    life.write('therapist', ({ db, record }) => {
      putPrivateArea(db, { ...half, draftKey }, usualCountry())
      record('wellbeing.setUp', half.storeId)
    })
  await createPrivateStore({ dir, passphrase, half, cost, context: life.context, keepHalf })
  await openByPassphrase(life, passphrase, half)
  wipe(half.secret)
  const { db } = life.privateArea.current()
  inTransaction(db, () => {
    for (const line of knownHelpLines) putHelpLine(db, { ...line, helpLineId: life.tools.newId() })
  })
}

type Entered =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'wrong' | 'wait'; readonly waitSeconds: number }

/** A wrong passphrase and a wait are answers. */
export const openPrivate = async (life: VaultLife, passphrase: string): Promise<Entered> => {
  const half = getHalf(life)
  try {
    await openByPassphrase(life, passphrase, half)
    return { outcome: 'opened' }
  } catch (error) {
    if (!(error instanceof VaultError) || (error.code !== 'wait' && error.code !== 'wrongSecret')) throw error
    const waitMs = waitBeforeTry(privateFolder(life.current().vault.dir), life.tools.now())
    return { outcome: error.code === 'wait' ? 'wait' : 'wrong', waitSeconds: Math.ceil(waitMs / 1000) }
  }
}

/** Throws `codeDead` where the passphrase is asked for. */
export const openWithPin = async (life: VaultLife, pin: string) => {
  const { dir } = life.current().vault
  const { storeId } = getHalf(life)
  try {
    const key = await life.privateArea.tryPin(pin)
    enter(life, openPrivateWithKey(dir, key, storeId, life.context))
    return { outcome: 'opened' } as const
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'wrongSecret') throw error
    return { outcome: 'wrong', left: life.privateArea.pinLeft() } as const
  }
}

export const hide = (life: VaultLife): void => {
  life.privateArea.current()
  life.privateArea.close()
  life.announce('privateClosed')
}

/** The secret half first: from then on the file is noise, whatever a disk keeps of it. */
export const erasePrivate = (life: VaultLife): void => {
  const { dir } = life.current().vault
  const wasOpen = life.privateArea.isOpen()
  life.privateArea.forget()
  life.write('therapist', ({ db, record }) => {
    const storeId = findPrivateArea(db)?.storeId ?? 'private'
    deletePrivateArea(db)
    record('wellbeing.erased', storeId)
  })
  removeTree(privateFolder(dir))
  removeTree(partialPrivateFolder(dir))
  if (wasOpen) life.announce('privateClosed')
}

/** False where the present one is wrong. The PIN's shortcut stays: it wraps the key, not the passphrase. */
export const changePassphrase = async (life: VaultLife, current: string, typed: string): Promise<boolean> => {
  const next = strongPassphrase(typed)
  const half = getHalf(life)
  try {
    await changePrivatePassphrase(life.current().vault.dir, { current, next, half }, life.context)
    return true
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongSecret') return false
    throw error
  }
}
