// What a fit stands on is read in several turns; somebody may write between two of them.
import type { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { excludeEpisode } from '#main/vault/features/clients/public.ts'
import { createCourseDesk } from '#main/vault/features/outcomes/course-desk.ts'
import { readCourseMaterial } from '#main/vault/features/outcomes/read-course-material.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { createMemo } from '#main/vault/process/memo.ts'
import { createSerialQueue } from '#main/vault/process/serial-queue.ts'
import { createWriter } from '#main/vault/process/writer.ts'
import { addClosedEpisodes } from '../support/closed-episodes.ts'
import { passphrase, testContext } from '../support/temp-vault.ts'
import { startOpen } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 60_000 })

const adults = { measureId: 'ek.outcome', measureVersion: 1, constantsKey: 'adult' } as const

/** Forty-one closed episodes are two turns of reading; `between` is called after each turn, with its number. */
const reading = async (between: (turn: number, exclude: (nth: number) => void) => void) => {
  const process = await startOpen()
  const made = await addClosedEpisodes(process, 41, 2)
  const now = toEpochMs(process.clock.now)
  await process.ask('close', {})
  const vault = await openVault(`${process.root}/vaults/${process.vaultId}`, { passphrase }, testContext())
  const exclude = (nth: number): void =>
    inTransaction(vault.db, (db) => {
      const newId = () => 'unused'
      const { writer } = createWriter({ db, keeper: vault.audit, now, actor: 'therapist', newId })
      excludeEpisode(writer, made[nth]?.episodeId ?? '', 'another kind of work')
    })
  const queue = createSerialQueue()
  let turns = 0
  const courses = createCourseDesk(() => ({}) as Worker)
  courses.begin(adults)
  const read = await readCourseMaterial(adults, {
    life: { courses, tools: { now: () => now }, current: () => ({ vault, memo: createMemo() }) },
    inTurn: async (work) => {
      const result = await queue(work)
      turns += 1
      between(turns, exclude)
      return result
    },
  })
  closeVault(vault)
  return { read, turns }
}

describe('reading what a course is fitted on', () => {
  it('reads once where nothing is written', async () => {
    const { read, turns } = await reading(() => undefined)
    expect(read).toMatchObject({ kind: 'material', episodes: { length: 41 } })
    expect(turns).toBe(3)
  })

  it('begins again where something was written, so that all of it stood at one moment', async () => {
    const { read, turns } = await reading((turn, exclude) => {
      // The first episodes have been read by then.
      if (turn === 2) exclude(0)
    })
    expect(read).toMatchObject({ kind: 'material', episodes: { length: 40 } })
    expect(turns).toBe(3 + 2)
  })

  it('says so where somebody goes on writing', async () => {
    const { read, turns } = await reading((turn, exclude) => exclude(turn))
    expect(read).toEqual({ kind: 'changedMeanwhile' })
    expect(turns).toBe(3 * 2)
  })
})
