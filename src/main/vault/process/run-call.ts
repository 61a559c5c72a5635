// Runs one call in its turn: a query on a database that it may only read, a command in one transaction with its audit
// line, a job with the vault's life. What a call may do is decided by the dispatcher before and again here, in its turn.
import { basename } from 'node:path'
import { type AppState, type Call, mayUse, type Role } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { countSomeStale } from '../features/outcomes/public.ts'
import { pendingRecoveryCode } from '../files/recovery-sheet.ts'
import type { CallContext, CommandContext, JobContext, QueryContext, VaultFacts } from './contexts.ts'
import type { SerialQueue } from './serial-queue.ts'
import type { VaultLife } from './vault-life.ts'

export type RunCallInput = {
  readonly life: () => VaultLife | undefined
  readonly state: () => AppState
  readonly inTurn: SerialQueue
}

const factsOf = (life: VaultLife): VaultFacts => {
  const { vault } = life.current()
  const { dir, label, sample, warnings } = vault
  return {
    dir,
    vaultId: basename(dir),
    label,
    sample,
    olderHead: warnings.includes('rolledBack'),
    recoveryCode: () => pendingRecoveryCode(vault),
  }
}

type Asked = { readonly call: Call; readonly role: Role; readonly inTurn: SerialQueue }

const runNow = (
  life: VaultLife,
  { call, role, inTurn }: Asked,
  handler: (context: CallContext) => unknown,
): unknown => {
  const now = life.tools.now()
  // Each kind's handlers are typed to see their own context only (contexts.ts).
  const handle = handler as (context: QueryContext | CommandContext | JobContext) => unknown
  if (call.kind === 'job') return handle({ now, role, life, inTurn })
  const { vault, memo } = life.current()
  const common = { now, role, memo, vault: factsOf(life), privateArea: life.privateArea }
  if (call.kind === 'query') return handle({ ...common, db: vault.db })
  const later: ((life: VaultLife) => void)[] = []
  const afterCommit: CommandContext['afterCommit'] = (work) => void later.push(work)
  const result = life.write('therapist', (writer) => handle({ ...common, ...writer, now, afterCommit }))
  for (const work of later) work(life)
  return result
}

/** Between two slices others are answered; a disk that takes no writes stops this and nothing else. */
const countUp = async ({ life: lifeOf, inTurn }: RunCallInput): Promise<void> => {
  for (;;) {
    const isMore = await inTurn(() => {
      const life = lifeOf()
      return life?.isOpen() ? countSomeStale(life.current().vault.db, life.tools.now()) : false
    }).catch(() => false)
    if (!isMore) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

export const createRunCall =
  (given: RunCallInput) =>
  async (
    call: Call,
    _channel: string,
    handler: (context: CallContext) => unknown,
    role: Role,
  ): Promise<unknown> => {
    const { life: lifeOf, state, inTurn } = given
    if (call.counts) await countUp(given)
    const result = await inTurn(() => {
      const life = lifeOf()
      if (!life) throw new CallError('notOpen')
      if (!mayUse(call, role, state())) throw new CallError('notAllowed')
      return runNow(life, { call, role, inTurn }, handler)
    })
    // Outside of the turn: main may ask for something before it says the state.
    await lifeOf()?.settled()
    return result
  }
