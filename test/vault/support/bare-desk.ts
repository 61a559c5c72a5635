// A vault process's calls on an open vault, without ports and turns: the test holds the database itself and can compare
// what is kept with what is computed.
import { randomUUID } from 'node:crypto'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { WriteDb } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { handlers } from '#main/vault/process/handlers.ts'
import { createMemo, type Memo } from '#main/vault/process/memo.ts'
import { createWriter } from '#main/vault/process/writer.ts'
import { findCall } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { vaultContract } from '#shared/ipc/vault-contract.ts'
import { startOfTests, temporaryVault } from './temp-vault.ts'

export type BareDesk = {
  readonly db: WriteDb
  readonly memo: Memo
  readonly clock: { now: number }
  /** A command in its transaction, or a query; a refused one gives its code. */
  readonly call: <T = unknown>(channel: string, input: object) => T | string
}

type Handler = (input: unknown, context: object) => unknown

export const openBareDesk = async (): Promise<BareDesk> => {
  const { vault } = await temporaryVault()
  const { db } = vault
  const clock = { now: startOfTests }
  const memo = createMemo()
  const handlerOf = (channel: string): Handler => {
    const [feature = '', name = ''] = channel.split('.')
    return (handlers as unknown as Record<string, Record<string, Handler>>)[feature]?.[name] as Handler
  }
  const run = (channel: string, input: object): unknown => {
    const call = findCall(vaultContract, channel)
    const parsed = call?.input.parse(input)
    const common = { memo, db, now: toEpochMs(clock.now), role: 'therapist' }
    if (call?.kind === 'query') return handlerOf(channel)(parsed, common)
    return inTransaction(db, () => {
      const given = {
        db,
        keeper: vault.audit,
        now: common.now,
        actor: 'therapist' as const,
        newId: randomUUID,
      }
      return handlerOf(channel)(parsed, {
        ...common,
        ...createWriter(given).writer,
        afterCommit: () => undefined,
      })
    })
  }
  return {
    db,
    memo,
    clock,
    call: <T>(channel: string, input: object): T | string => {
      try {
        return run(channel, input) as T
      } catch (error) {
        if (error instanceof CallError) return error.code
        throw error
      }
    },
  }
}
