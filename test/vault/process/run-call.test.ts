import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { getHead } from '#main/vault/audit/store.ts'
import { listRows, run, sql, type WriteDb } from '#main/vault/db/sql.ts'
import type { CallContext } from '#main/vault/process/contexts.ts'
import { createRunCall } from '#main/vault/process/run-call.ts'
import { createSerialQueue } from '#main/vault/process/serial-queue.ts'
import { createVaultLife, type VaultLife } from '#main/vault/process/vault-life.ts'
import { vaultContract } from '#shared/ipc/contract.ts'
import type { AppState, Call } from '#shared/ipc/define.ts'
import { startCourseWorker } from '../support/course-worker.ts'
import { cheapKdf, startOfTests, temporaryVault } from '../support/temp-vault.ts'

const open = async () => {
  const { vault } = await temporaryVault()
  const now = { at: startOfTests }
  const life: VaultLife = createVaultLife({
    options: {
      root: '',
      vaultId: null,
      purpose: 'open',
      nativeBinding: '',
      deviceId: randomUUID(),
      state: 'unlocked',
      code: null,
    },
    tools: {
      post: () => undefined,
      now: () => toEpochMs(now.at),
      newId: randomUUID,
      startCourseWorker,
      kdfFloor: cheapKdf,
    },
    stateSaid: () => Promise.resolve(),
    codeMay: () => Promise.resolve(),
    afterOpening: () => undefined,
    idleMinutes: () => 5,
  })
  life.take(vault)
  const state: { now: AppState } = { now: 'unlocked' }
  const runCall = createRunCall({ life: () => life, state: () => state.now, inTurn: createSerialQueue() })
  const command = (handle: (context: CallContext) => unknown) =>
    runCall(vaultContract.settings.save as Call, 'settings.save', handle, 'therapist')
  const query = (handle: (context: CallContext) => unknown) =>
    runCall(vaultContract.settings.get as Call, 'settings.get', handle, 'therapist')
  return { vault, state, command, query }
}

const put = (db: WriteDb, name: string): number =>
  run(db, sql`INSERT INTO setting (name, value, changed_at) VALUES (${name}, ${'1'}, ${1})`)
const names = (db: WriteDb): string[] =>
  listRows(db, sql<{ name: string }>`SELECT name FROM setting`).map(({ name }) => name)

describe('a command', () => {
  it('is kept with its audit line, in one transaction', async () => {
    const { vault, command } = await open()
    const before = getHead(vault.db).counter
    await command(({ db, record }) => {
      put(db, 'a')
      record('settings.changed', 'a')
    })
    expect(names(vault.db)).toEqual(['a'])
    expect(getHead(vault.db).counter).toBe(before + 1)
  })

  it('is rolled back where it left no line, and where it failed after some', async () => {
    const { vault, command } = await open()
    const before = getHead(vault.db).counter
    await expect(command(({ db }) => put(db, 'a'))).rejects.toThrow(TypeError)
    await expect(
      command(({ db, record }) => {
        put(db, 'b')
        record('settings.changed', 'b')
        throw new Error('late')
      }),
    ).rejects.toThrow('late')
    await expect(
      command(async ({ db, record }) => {
        put(db, 'c')
        record('settings.changed', 'c')
      }),
    ).rejects.toThrow(TypeError)
    expect(names(vault.db)).toEqual([])
    expect(getHead(vault.db).counter).toBe(before)
  })

  it('does what follows only after its commit', async () => {
    const { command } = await open()
    const seen: string[] = []
    await command(({ afterCommit, record }) => {
      afterCommit(() => void seen.push('after'))
      record('settings.changed', 'a')
      seen.push('in')
    })
    await expect(
      command(({ afterCommit }) => {
        afterCommit(() => void seen.push('never'))
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(seen).toEqual(['in', 'after'])
  })

  it('is asked again in its turn whether it may', async () => {
    const { state, command } = await open()
    const first = command(({ record }) => {
      state.now = 'locked'
      record('settings.changed', 'a')
    })
    const second = command(({ record }) => record('settings.changed', 'b'))
    await first
    await expect(second).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

describe('a query', () => {
  it('cannot write, even where it tries', async () => {
    const { query, vault } = await open()
    const write = sql`DELETE FROM setting`
    await expect(query(({ db }) => listRows(db, write))).rejects.toThrow(TypeError)
    expect(vault.db.raw.inTransaction).toBe(false)
  })
})

describe('the queue', () => {
  it('keeps the order, and a failure stops nothing behind it', async () => {
    const inTurn = createSerialQueue()
    const done: number[] = []
    const slow = inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      done.push(1)
    })
    const broken = inTurn(() => {
      throw new Error('2')
    })
    const last = inTurn(() => done.push(3))
    await expect(broken).rejects.toThrow('2')
    await Promise.all([slow, last])
    expect(done).toEqual([1, 3])
  })
})
