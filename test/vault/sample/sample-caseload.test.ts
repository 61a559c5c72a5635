import { describe, expect, it } from 'vitest'
import { loadIndex } from '#domain/caseload/load-index.ts'
import { loadValues } from '#domain/caseload/load-values.ts'
import { seededRandom } from '#domain/kernel/random.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import { dayOf } from '#domain/schedule/local-day.ts'
import { listRows, type ReadDb, sql } from '#main/vault/db/sql.ts'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { createWriter } from '#main/vault/process/writer.ts'
import { allianceCourse, outcomeCourse, splitTotal } from '#main/vault/sample/sample-courses.ts'
import { writeSample } from '#main/vault/sample/write-sample.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'
import type { ClientDetail, ClientRow } from '#shared/contracts/clients.ts'
import type { WorthALookRow } from '#shared/contracts/outcomes.ts'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { passphrase, temporaryVault } from '../support/temp-vault.ts'
import { startProcess } from '../support/vault-process.ts'

const tuesday = Date.UTC(2026, 10, 24, 10, 20)
const day = 86_400_000

const write = async (now: number, timeZone: string): Promise<ReadDb> => {
  const { vault } = await temporaryVault()
  inTransaction(vault.db, (db) => {
    const { writer } = createWriter({
      db,
      keeper: vault.audit,
      now: toEpochMs(now),
      actor: 'vault',
      newId: () => {
        throw new Error('the sample makes its own ids')
      },
    })
    writeSample(writer, { seed: 7, timeZone })
  })
  return vault.db
}

const dump = (db: ReadDb) => ({
  clients: listRows(db, sql<object>`SELECT id, code, alias, birth_year, birth_month, language FROM client`),
  sessions: listRows(
    db,
    sql<object>`SELECT id, episode_id, planned_at, status, held_at, ended_at FROM session`,
  ),
  ratings: listRows(
    db,
    sql<object>`SELECT id, session_id, person_id, occasion, total, finished_at FROM rating`,
  ),
  items: listRows(db, sql<object>`SELECT rating_id, item, value FROM rating_item`),
  notes: listRows(db, sql<object>`SELECT note_id, text, written_at FROM note_version`),
})

describe('the sample caseload', { timeout: 60_000 }, () => {
  it('is the same for the same seed, day and zone, ids included', async () => {
    const [one, two] = [await write(tuesday, 'Europe/Berlin'), await write(tuesday, 'Europe/Berlin')]
    expect(dump(two)).toEqual(dump(one))
    expect(dump(await write(tuesday + day, 'Europe/Berlin'))).not.toEqual(dump(one))
  })

  it('has all that a caseload has, and holds together', async () => {
    const db = await write(tuesday, 'Europe/Berlin')
    const one = <T>(query: ReturnType<typeof sql<{ n: T }>>): T | undefined => listRows(db, query)[0]?.n
    expect(one(sql<{ n: number }>`SELECT count(*) AS n FROM client`)).toBe(24)
    const sessions = one(sql<{ n: number }>`SELECT count(*) AS n FROM session`) ?? 0
    expect(sessions).toBeGreaterThan(280)
    expect(sessions).toBeLessThan(340)
    const first = one(sql<{ n: number }>`SELECT min(planned_at) AS n FROM session`) ?? 0
    expect((tuesday - first) / day).toBeGreaterThan(180)
    expect((tuesday - first) / day).toBeLessThan(250)
    const words = (query: ReturnType<typeof sql<{ n: string }>>) => listRows(db, query).map(({ n }) => n)
    expect(
      words(
        sql<{ n: string }>`SELECT DISTINCT end_reason AS n FROM episode WHERE end_reason IS NOT NULL`,
      ).sort(),
    ).toEqual(['died', 'iEndedIt', 'moved', 'other', 'planned', 'referred', 'stoppedComing', 'toldMe'])
    expect(words(sql<{ n: string }>`SELECT DISTINCT status AS n FROM session`).sort()).toEqual([
      'attended',
      'cancelledByMe',
      'cancelledLate',
      'noShow',
    ])
    expect(words(sql<{ n: string }>`SELECT DISTINCT language AS n FROM client`).length).toBeGreaterThan(8)
    expect(words(sql<{ n: string }>`SELECT DISTINCT form AS n FROM rating`).sort()).toEqual([
      'adolescent',
      'adult',
      'child',
      'collateral',
      'youngChild',
    ])
    expect(words(sql<{ n: string }>`SELECT DISTINCT kind AS n FROM correction`).sort()).toEqual([
      'baseline',
      'exclusion',
    ])
    expect(words(sql<{ n: string }>`SELECT DISTINCT kind AS n FROM note`).sort()).toEqual([
      'process',
      'record',
    ])
    expect(
      one(sql<{ n: number }>`SELECT count(*) AS n FROM rating r
                             WHERE r.complete = 1 AND r.form <> 'youngChild'
                               AND r.total <> (SELECT sum(value) FROM rating_item i WHERE i.rating_id = r.id)`),
    ).toBe(0)
  })

  it('fills the day on which it is made, on any day of the week and at any hour', async () => {
    for (const [offset, hour] of [
      [0, 10],
      [1, 7],
      [4, 23],
      [5, 14],
    ] as const) {
      const now = Date.UTC(2026, 10, 24 + offset, hour, 20)
      const process = startProcess({ clock: { now: toEpochMs(now) } })
      await process.ok('vault.createSample', { passphrase })
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const on = { day: dayOf(now, timeZone), timeZone }
      const { rows } = await process.ok<{ rows: DayRow[] }>('sessions.listDay', on)
      const shown = rows.map(({ clients, status, endedAt, sessionId }) => [
        clients.map(({ alias }) => alias).join('+'),
        sessionId === null ? 'plan' : status,
        endedAt !== null,
      ])
      expect(shown).toEqual([
        ['Wren', 'attended', true],
        ['Ash', 'attended', true],
        ['Rowan', 'attended', false],
        ['Sage+Fern', 'plan', false],
        ['Juniper', 'plan', false],
      ])
      await process.ask('close', {})
    }
  })

  it('is marked as a sample, whole, and owes no recovery sheet', async () => {
    const process = startProcess({ clock: { now: toEpochMs(tuesday) } })
    await process.ok('vault.createSample', { passphrase })
    expect(process.posted.at(-1)).toMatchObject({ t: 'opened', sample: true, via: 'created' })
    expect(await process.ok('vault.status')).toMatchObject({ sample: true, recoveryConfirmed: true })
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
    expect(await process.ok('settings.get')).toMatchObject({ firstRunDone: true })
  })

  it('has a week whose load is worth a look, on any day of the week', async () => {
    for (const offset of [0, 2, 6]) {
      const process = startProcess({ clock: { now: toEpochMs(tuesday + offset * day) } })
      await process.ok('vault.createSample', { passphrase })
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const on = { day: dayOf(tuesday + offset * day, timeZone), timeZone }
      const week = await process.ok<LoadWeek>('caseload.week', on)
      const load = loadIndex(loadValues({ ...week, capacity: week.capacity.hours }), week.weights)
      if (load.kind !== 'load') throw new Error(load.kind)
      expect(load.factors).toBe(8)
      expect(load.index).toBeGreaterThan(40)
      expect(load.index).toBeLessThan(65)
      expect(load.parts.filter(({ points }) => points > 0).length).toBeGreaterThan(4)
      expect(week.usual).toBeLessThan(load.index)
      await process.ask('close', {})
    }
  })

  it('shows a few clients worth a look, and every course', async () => {
    const process = startProcess({ clock: { now: toEpochMs(tuesday) } })
    await process.ok('vault.createSample', { passphrase })
    const { rows, ofClients } = await process.ok<{ rows: WorthALookRow[]; ofClients: number }>(
      'outcomes.worthALook',
    )
    expect(rows.map(({ alias }) => alias).sort()).toEqual(['Ash', 'Hazel', 'Linden', 'Reed'])
    expect(ofClients).toBe(20)
    const { clients } = await process.ok<{ clients: ClientRow[] }>('clients.list', { archived: false })
    const named = (alias: string): ClientRow => {
      const row = clients.find((one) => one.alias === alias)
      if (!row) throw new Error(alias)
      return row
    }
    const gain = (alias: string): number => (named(alias).outcome ?? 0) - (named(alias).firstOutcome ?? 0)
    expect(gain('Juniper')).toBe(130)
    expect(gain('Ash')).toBe(-64)
    expect(gain('Aspen')).toBeLessThan(-60)
    expect(gain('Briar')).toBeGreaterThan(80)
    expect(Math.abs(gain('Thistle'))).toBeLessThan(50)
    expect(named('Linden')).toMatchObject({ alliance: 332, lowAlliance: true })
    expect(named('Poppy')).toMatchObject({ band: 'youngChild', outcome: null })
    expect(named('Reed')).toMatchObject({ band: 'adolescent', safety: true })
    const juniper = await process.ok<ClientDetail>('clients.get', { clientId: named('Juniper').clientId })
    expect(juniper.episodes).toMatchObject([
      { number: 1, sessions: 6, endReason: 'planned' },
      { number: 2, sessions: 7, endReason: null },
    ])
  })
})

describe('invented marks', () => {
  it('add up to their total, each on its line', () => {
    for (let seed = 0; seed < 50; seed += 1)
      for (const total of [0, 1, 37, 200, 399, 400]) {
        const marks = splitTotal(seededRandom(seed), total, seed % 4)
        expect(marks.reduce((sum, mark) => sum + mark, 0)).toBe(total)
        for (const mark of marks) expect(mark >= 0 && mark <= 100).toBe(true)
      }
  })

  it('stay within the range of the measure, whatever the course', () => {
    const kinds = ['steady', 'early', 'late', 'flat', 'worse', 'uneven', 'high'] as const
    for (const kind of kinds)
      for (const first of [0, 200, 400]) {
        const course = outcomeCourse(seededRandom(3), { kind, first, gain: 300, sessions: 40 })
        expect(course).toHaveLength(40)
        for (const total of course) expect(Number.isInteger(total) && total >= 0 && total <= 400).toBe(true)
      }
    for (const kind of ['good', 'warmer', 'lowThenBetter', 'plain'] as const)
      for (const total of allianceCourse(seededRandom(3), kind, 40))
        expect(Number.isInteger(total) && total >= 0 && total <= 400).toBe(true)
  })
})
