// The life of one vault in this process: closed, then open until the process ends. Main is told of each opening and says
// the app's new state before anyone is answered.
import { basename } from 'node:path'
import type { EpochMs } from '#domain/kernel/time.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FromVault, StartOptions } from '#shared/process/control.ts'
import type { KdfCost } from '../crypto/kdf.ts'
import { inTransaction } from '../db/transaction.ts'
import { type CourseDesk, createCourseDesk, type StartWorker } from '../features/outcomes/public.ts'
import { type OpenVault, releaseVault } from '../files/open-vault.ts'
import type { VaultContext } from '../files/vault-context.ts'
import { createPrivateArea, type PrivateArea } from '../private/private-area.ts'
import { createMemo, type Memo } from './memo.ts'
import { createWriter, type Writer } from './writer.ts'

export type OpenedVia = Extract<FromVault, { t: 'opened' }>['via']

/** What the process takes from outside; tests give their own. */
export type ProcessTools = {
  readonly post: (message: FromVault) => void
  readonly now: () => EpochMs
  readonly newId: () => string
  /** Starts the worker thread that fits a course. */
  readonly startCourseWorker: StartWorker
  /** Only tests: a cheap key derivation. */
  readonly kdf?: KdfCost | undefined
  readonly kdfFloor?: KdfCost | undefined
  /** Only tests: called before each step of a longer operation. */
  readonly onStep?: ((step: string) => void) | undefined
}

export type MergedInbox = { readonly bytes: number; readonly keepBytes: boolean }

export type VaultLife = {
  readonly options: StartOptions
  readonly tools: ProcessTools
  readonly context: VaultContext
  /** Resolves when main has counted the try of the code that is about to be made. */
  readonly tryCounted: () => Promise<void>
  /** Tries of the quick code that are left. */
  readonly codeTries: { left: number }
  readonly isOpen: () => boolean
  /** Throws `notOpen`. */
  readonly current: () => { readonly vault: OpenVault; readonly memo: Memo }
  readonly requireClosed: () => void
  /** Takes over an open vault: at its opening, and in new clothes after a re-key. */
  readonly take: (vault: OpenVault) => void
  /** Merges what waits and tells main of the open vault. */
  readonly enter: (via: OpenedVia) => void
  /** Resolves when main has said the new state after an opening; nobody is answered before. */
  readonly settled: () => Promise<void>
  /** The private store, closed or open. */
  readonly privateArea: PrivateArea
  /** Tells main that the private area opened or was closed as asked; nobody is answered before it says the state. */
  readonly announce: (what: 'privateOpened' | 'privateClosed') => void
  /** Inboxes that are merged and whose files still lie there, with their sizes then. */
  readonly merged: Map<string, MergedInbox>
  /** Inboxes that could not be merged at this opening; they wait, sealed, for the next one. */
  readonly stuck: Set<string>
  /** The fit of the practice's own course that goes on, if one does. */
  readonly courses: CourseDesk
  /** Forgets the vault and hands it to the caller to close. */
  readonly leave: () => OpenVault | undefined
  /** One transaction with its audit lines, for a job, a merge or an answer to main. */
  readonly write: <T>(actor: 'therapist' | 'client' | 'vault', work: (writer: Writer) => T) => T
}

export type LifeInput = {
  readonly options: StartOptions
  readonly tools: ProcessTools
  /** Resolves when main has said the new state. */
  readonly stateSaid: () => Promise<void>
  /** Resolves when main has counted a try of the code. */
  readonly codeMay: () => Promise<void>
  /** What happens to a vault right after it opens, before anything else. */
  readonly afterOpening: (life: VaultLife) => void
  readonly idleMinutes: (vault: OpenVault) => number
}

export const createVaultLife = ({
  options,
  tools,
  stateSaid,
  codeMay,
  afterOpening,
  idleMinutes,
}: LifeInput): VaultLife => {
  let said: Promise<void> = Promise.resolve()
  let open: { readonly vault: OpenVault; readonly memo: Memo } | undefined
  const current: VaultLife['current'] = () => {
    if (!open) throw new CallError('notOpen')
    return open
  }
  const life: VaultLife = {
    options,
    tools,
    context: {
      now: tools.now,
      nativeBinding: options.nativeBinding === '' ? undefined : options.nativeBinding,
      kdfFloor: tools.kdfFloor,
      onStep: tools.onStep,
    },
    tryCounted: () => {
      const counted = codeMay()
      tools.post({ t: 'codeTry' })
      return counted
    },
    codeTries: { left: options.code?.left ?? 0 },
    isOpen: () => open !== undefined,
    current,
    requireClosed: () => {
      if (open) throw new CallError('conflict')
    },
    take: (vault) => {
      open = { vault, memo: createMemo() }
    },
    privateArea: createPrivateArea(tools.kdfFloor),
    announce: (what) => {
      said = stateSaid()
      tools.post({ t: what })
    },
    merged: new Map(),
    stuck: new Set(),
    courses: createCourseDesk(tools.startCourseWorker),
    settled: () => said,
    enter: (via) => {
      const { vault } = current()
      try {
        afterOpening(life)
      } catch (error) {
        open = undefined
        releaseVault(vault)
        throw error
      }
      const { dir, label, sample } = vault
      said = stateSaid()
      tools.post({ t: 'opened', via, vaultId: basename(dir), label, sample, idleMinutes: idleMinutes(vault) })
    },
    leave: () => {
      life.privateArea.forget()
      life.courses.cancel()
      const left = open?.vault
      open = undefined
      return left
    },
    write: (actor, work) => {
      const { vault } = current()
      return inTransaction(vault.db, (db) => {
        const { writer, lines } = createWriter({
          db,
          keeper: vault.audit,
          now: tools.now(),
          actor,
          newId: tools.newId,
        })
        const result = work(writer)
        if (lines() === 0) throw new TypeError('Nothing is written without an audit line')
        return result
      })
    },
  }
  return life
}
