// What a handler in the vault process is given, by the kind of its call: a query cannot write, a command writes inside one
// transaction that the dispatcher opened, a job sees the vault's whole life and opens its own.

import type * as z from 'zod'
import type { EpochMs } from '#domain/kernel/time.ts'
import type { Contract, Kind, Role } from '#shared/ipc/define.ts'
import type { ReadDb } from '../db/sql.ts'
import type { PrivateArea } from '../private/private-area.ts'
import type { Memo } from './memo.ts'
import type { SerialQueue } from './serial-queue.ts'
import type { VaultLife } from './vault-life.ts'
import type { Writer } from './writer.ts'

/** The open vault, as far as a screen may know it. */
export type VaultFacts = {
  readonly dir: string
  readonly vaultId: string
  readonly label: string
  readonly sample: boolean
  readonly olderHead: boolean
  /** The code to print, while the recovery sheet is owed. */
  readonly recoveryCode: () => string | null
}

type Common = {
  readonly now: EpochMs
  readonly role: Role
  readonly vault: VaultFacts
  readonly memo: Memo
  readonly privateArea: PrivateArea
}
export type QueryContext = Common & { readonly db: ReadDb }
export type CommandContext = Common &
  Writer & {
    /** Runs when the transaction has committed, and only then. */
    readonly afterCommit: (work: (life: VaultLife) => void) => void
  }
export type JobContext = {
  readonly now: EpochMs
  readonly role: Role
  readonly life: VaultLife
  /** For work that goes on after the job has answered: each of its steps takes a turn of its own. */
  readonly inTurn: SerialQueue
}

/** What the dispatcher hands on; each handler sees the part that its kind allows. */
export type CallContext = QueryContext & CommandContext & JobContext

type ContextOf<K extends Kind> = K extends 'query'
  ? QueryContext
  : K extends 'command'
    ? CommandContext
    : JobContext

/** What a handler may answer: as the contract says, and nobody changes it any more. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer U)[]
    ? readonly Frozen<U>[]
    : { readonly [K in keyof T]: Frozen<T[K]> }

/** Handlers of one feature: a missing or extra one, a wrong argument or result does not compile. */
export type FeatureHandlers<F extends Contract[string]> = {
  readonly [N in keyof F]: (
    input: z.output<F[N]['input']>,
    context: ContextOf<F[N]['kind']>,
  ) => Frozen<z.output<F[N]['output']>> | Promise<Frozen<z.output<F[N]['output']>>>
}
