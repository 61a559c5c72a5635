// The week plan's acts as its screen does them, on a real encrypted file: each is undone exactly.
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#domain/kernel/random.ts'
import { listRows, type ReadDb } from '#main/vault/db/sql.ts'
import * as plan from '#renderer/features/schedule/plan-acts.ts'
import type { PlanRow, PlanWeek } from '#shared/contracts/schedule.ts'
import { type BareDesk, openBareDesk } from '../support/bare-desk.ts'
import { aids, clientFields } from '../support/caseload.ts'

// The clock of the tests stands at Monday 2 March 2026, 10:00 in Berlin; the weeks go over the change of the clocks.
const timeZone = 'Europe/Berlin'
const weeks = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30']
const HOUR = 3_600_000

/** The vault as the renderer knows it: every name a function that answers or throws. */
const vaultOf = (desk: BareDesk): plan.PlanVault => {
  const feature = (name: string) =>
    new Proxy(
      {},
      {
        get: (_target, call: string) => async (input: object) => {
          const answer = desk.call(`${name}.${call}`, input)
          if (typeof answer === 'string') throw new Error(answer)
          return answer
        },
      },
    )
  return { schedule: feature('schedule'), clients: feature('clients') } as plan.PlanVault
}

const tables = {
  session: 'id, episode_id, schedule_id, planned_at, time_zone, minutes, place, status, held_at, ended_at',
  session_participant: 'session_id, client_id, rater_key',
  schedule:
    'id, episode_id, weekday, minute_of_day, minutes, every_weeks, place, from_at, until_at, created_at',
  schedule_exception: 'schedule_id, planned_at, session_id',
  day_off: 'day',
  blocked_time: 'id, starts_at, minutes, created_at, freed_at',
  calendar_entry: 'uid_hash, occurrence, session_id, blocked_id, starts_at, calendar_id',
} as const

/** Everything that the plan is made of, but the nonces that tie a row to its audit line. */
const rowsOf = (db: ReadDb) =>
  Object.entries(tables).map(([table, columns]) => ({
    table,
    rows: listRows(db, { text: `SELECT ${columns} FROM ${table} ORDER BY ${columns}`, values: [] }),
  }))

const made = async () => {
  const desk = await openBareDesk()
  const episodes = ['Ash', 'Reed'].map(
    (alias) =>
      desk.call<{ episodeId: string }>('clients.create', clientFields(alias)) as { episodeId: string },
  )
  const [ash, reed] = episodes.map(({ episodeId }) => episodeId)
  const weekly = {
    episodeId: ash,
    weekday: 3,
    minuteOfDay: 600,
    minutes: 50,
    everyWeeks: 1,
    place: 'room',
    timeZone,
    from: desk.clock.now,
    until: null,
  }
  desk.call('clients.setPattern', weekly)
  const once = { plannedAt: desk.clock.now + HOUR, timeZone, minutes: 50, place: 'video' }
  desk.call('sessions.add', { episodeId: reed, ...once })
  desk.call('schedule.setDaysOff', { days: ['2026-03-05'], off: true })
  desk.call('schedule.block', { startsAt: desk.clock.now + 5 * HOUR, minutes: 60 })
  const week = (day = weeks[0] as string): PlanWeek =>
    desk.call('schedule.week', { day, timeZone }) as PlanWeek
  return { desk, vault: vaultOf(desk), week, rows: () => rowsOf(desk.db) }
}

const weeklyLine = (week: PlanWeek): PlanRow => {
  const found = week.rows.find(({ sessionId, everyWeeks }) => sessionId === null && everyWeeks === 1)
  if (!found) throw new Error('no weekly time in this week')
  return found
}

describe('an act of the week plan that is undone', () => {
  it('leaves no session where a weekly time was cancelled, so that a day off holds for it again', async () => {
    const { vault, week, rows } = await made()
    const before = rows()
    const undo = await plan.setStatus(weeklyLine(week()), 'cancelledByMe')(vault)
    expect(week().rows.map(({ status }) => status)).toContain('cancelledByMe')
    await undo(vault)
    expect(rows()).toEqual(before)
    await plan.setDaysOff([week().firstDay + 2], true)(vault)
    expect(week().rows.filter(({ day }) => day === week().firstDay + 2)).toEqual([])
    expect(week().heldBack).toBe(1)
  })

  it('gives back only the days that were not off before', async () => {
    const { vault, week, rows } = await made()
    const before = rows()
    const days = [0, 1, 2, 3, 4].map((i) => week().firstDay + i)
    const undo = await plan.setDaysOff(days, true)(vault)
    expect(week().daysOff).toEqual(days)
    await undo(vault)
    expect(rows()).toEqual(before)
    expect(week().daysOff).toEqual([week().firstDay + 3])
  })

  it('lets an ended weekly time go on as it was, with what was done to its later times', async () => {
    const { vault, week, rows } = await made()
    await plan.setStatus(weeklyLine(week(weeks[2])), 'cancelledLate')(vault)
    const moved = weeklyLine(week(weeks[1]))
    await plan.move(moved, { plannedAt: moved.plannedAt + 24 * HOUR, minutes: 30, place: 'phone' })(vault)
    const before = rows()
    const [first] = week(weeks[1]).rows
    const undo = await plan.endRepeat(first?.scheduleId ?? '', first?.plannedAt ?? 0)(vault)
    expect(week(weeks[3]).rows).toEqual([])
    expect(week(weeks[1]).rows).toMatchObject([{ minutes: 30, everyWeeks: null }])
    await undo(vault)
    expect(rows()).toEqual(before)
    expect(week(weeks[2]).rows).toMatchObject([{ status: 'cancelledLate' }])
    expect(week(weeks[3]).rows).toMatchObject([{ start: 600, sessionId: null }])
  })

  it('never prolongs a weekly time by ending it at a session that was moved far', async () => {
    const { desk, vault, week } = await made()
    const { scheduleId, plannedAt } = weeklyLine(week())
    await plan.endRepeat(scheduleId ?? '', plannedAt)(vault)
    const far = { plannedAt: plannedAt + 15 * 24 * HOUR, minutes: 50, place: 'room' as const }
    await plan.move({ ...weeklyLineOf(week(), scheduleId) }, far)(vault)
    await plan.endRepeat(scheduleId ?? '', far.plannedAt)(vault)
    expect(week(weeks[1]).rows).toEqual([])
    expect(desk.call('clients.resumePattern', { scheduleId, until: desk.clock.now - HOUR })).toBe(
      'outOfRange',
    )
  })

  it('is refused where something was changed since, and keeps what was written since', async () => {
    const { desk, vault, week } = await made()
    const undo = await plan.setStatus(weeklyLine(week()), 'noShow')(vault)
    const row = week().rows.find(({ status }) => status === 'noShow')
    if (!row) throw new Error('it is a session by now')
    const undoMove = await plan.move(row, { plannedAt: row.plannedAt, minutes: 30, place: 'room' })(vault)
    await expect(undo(vault)).rejects.toThrow('conflict')
    await undoMove(vault)
    const [{ clientId } = { clientId: '' }] = row.clients
    const note = { clientId, sessionId: row.sessionId, kind: 'record', text: 'called, was ill' }
    expect(desk.call('sessions.addNote', note)).toMatchObject({})
    await undo(vault)
    expect(week().rows).toMatchObject([
      {},
      { sessionId: row.sessionId, status: 'planned', start: 600, minutes: 50 },
    ])
  })

  it('keeps a mark that something was left out, and who takes part, where that was said since', async () => {
    const leftOut = async (occasion: 'outcome' | 'alliance') => {
      const { desk, vault, week } = await made()
      const undo = await plan.setStatus(weeklyLine(week()), 'cancelledLate')(vault)
      const sessionId = week().rows.find(({ status }) => status === 'cancelledLate')?.sessionId
      desk.call('sessions.skipStep', { sessionId, occasion, reason: 'was called away' })
      await undo(vault)
      expect(week().rows).toMatchObject([{}, { sessionId, status: 'planned', start: 600 }])
      return listRows(desk.db, {
        text: 'SELECT outcome_skipped, alliance_skipped FROM session WHERE id = ?',
        values: [sessionId ?? ''],
      })
    }
    expect(await leftOut('outcome')).toEqual([{ outcome_skipped: 'was called away', alliance_skipped: null }])
    expect(await leftOut('alliance')).toEqual([
      { outcome_skipped: null, alliance_skipped: 'was called away' },
    ])
    const { desk, vault, week } = await made()
    const undo = await plan.setStatus(weeklyLine(week()), 'noShow')(vault)
    const row = week().rows.find(({ status }) => status === 'noShow')
    const [{ clientId } = { clientId: '' }] = row?.clients ?? []
    const { personId } = desk.call('clients.addPerson', {
      clientId,
      role: 'parent',
      alias: 'Mother',
      aids,
    }) as {
      personId: string
    }
    desk.call('sessions.setParticipant', { sessionId: row?.sessionId, clientId, personId, takesPart: true })
    await undo(vault)
    expect(week().rows).toMatchObject([{}, { sessionId: row?.sessionId, status: 'planned' }])
    expect(desk.call('sessions.get', { sessionId: row?.sessionId })).toMatchObject({
      participants: [{ personId: null }, { personId }],
    })
  })

  it('leaves a session alone that was held', async () => {
    const { desk, vault, week } = await made()
    const undo = await plan.setStatus(weeklyLine(week()), 'noShow')(vault)
    const row = week().rows.find(({ status }) => status === 'noShow')
    desk.call('sessions.setStatus', { sessionId: row?.sessionId, status: 'attended' })
    await expect(undo(vault)).rejects.toThrow('conflict')
    await expect(plan.setStatus(row as PlanRow, 'cancelledByMe')(vault)).rejects.toThrow('conflict')
  })

  it('knows of every table that refers to a session, before it deletes one', async () => {
    const { desk } = await made()
    const names = listRows(desk.db, {
      text: `SELECT m.name AS name FROM sqlite_master m, pragma_foreign_key_list(m.name) f
             WHERE m.type = 'table' AND f."table" = 'session' ORDER BY m.name`,
      values: [],
    }) as readonly { readonly name: string }[]
    expect(names.map(({ name }) => name)).toEqual([
      'calendar_entry',
      'correction',
      'handover',
      'measure_skip',
      'note',
      'pack_rating',
      'rating',
      'safety_answer',
      'schedule_exception',
      'session_participant',
    ])
  })

  it('is as if it had never been, whatever was done in whatever order', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const random = seededRandom(seed)
      const { vault, week, rows } = await made()
      const done: { readonly before: unknown; readonly undo: plan.Undo }[] = []
      const undoLast = async () => {
        const last = done.pop()
        await last?.undo(vault)
        if (last) expect(rows(), `seed ${seed}, ${done.length} before it`).toEqual(last.before)
      }
      for (let step = 0; step < 14; step += 1) {
        const here = week(random.pick(weeks))
        const act = here.rows.length > 0 ? anyAct(random, here) : plan.setDaysOff([here.firstDay], true)
        const before = rows()
        // A repeat at an hour that is planned already is refused, and leaves everything as it was.
        const undo = await act(vault).catch((error: unknown) => String(error))
        if (typeof undo === 'string') expect(rows(), undo).toEqual(before)
        else done.push({ before, undo })
        if (random.next() < 0.3) await undoLast()
      }
      while (done.length > 0) await undoLast()
    }
  })
})

const weeklyLineOf = (week: PlanWeek, scheduleId: string | null): PlanRow => {
  const found = week.rows.find((row) => row.scheduleId === scheduleId)
  if (!found) throw new Error('not in this week')
  return found
}

const anyAct = (random: ReturnType<typeof seededRandom>, week: PlanWeek): plan.PlanAct => {
  const row = random.pick(week.rows)
  const day = week.firstDay + random.below(5)
  const [taken] = week.blocked
  const acts: readonly plan.PlanAct[] = [
    plan.setStatus(row, random.pick(['planned', 'noShow', 'cancelledLate', 'cancelledByMe'] as const)),
    plan.move(row, {
      plannedAt: row.plannedAt + (random.below(300) - 150) * HOUR,
      minutes: 5 + random.below(90),
      place: random.pick(['room', 'phone', 'video'] as const),
    }),
    plan.repeat(row, 1 + random.below(3), timeZone),
    row.scheduleId === null ? plan.setStatus(row, 'noShow') : plan.endRepeat(row.scheduleId, row.plannedAt),
    plan.setDaysOff([day, day + 1], random.next() < 0.6),
    plan.block(row.plannedAt + HOUR, 15 + random.below(100)),
    taken ? plan.unblock(taken) : plan.setDaysOff([day], true),
  ]
  return random.pick(acts)
}
