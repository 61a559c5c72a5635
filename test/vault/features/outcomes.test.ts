import { describe, expect, it } from 'vitest'
import type { AlertRow, RaterSeries, WorthALookRow } from '#shared/contracts/outcomes.ts'
import { addClient, addSession, aids, type Made, rate } from '../support/caseload.ts'
import { detail } from '../support/handover.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const day = 86_400_000

const raters = async (process: TestProcess, episodeId: string): Promise<RaterSeries[]> =>
  (await process.ok<{ raters: RaterSeries[] }>('outcomes.ofEpisode', { episodeId })).raters

const self = async (process: TestProcess, episodeId: string): Promise<RaterSeries> => {
  const [first] = await raters(process, episodeId)
  if (!first) throw new Error('no rater')
  return first
}

const totals = ({ series }: RaterSeries) => series.ratings.map(({ session, total }) => [session, total])

/** Weekly sessions with these marks on every line; the client's last session is a week ago. */
const course = async (
  process: TestProcess,
  { clientId, episodeId }: Made,
  marks: readonly number[],
): Promise<{ sessionIds: string[]; ratingIds: string[] }> => {
  const sessionIds: string[] = []
  const ratingIds: string[] = []
  for (const mark of marks) {
    const sessionId = await addSession(process, episodeId)
    sessionIds.push(sessionId)
    ratingIds.push(await rate(process, sessionId, clientId, [mark, mark, mark, mark]))
    process.later(7 * day)
  }
  return { sessionIds, ratingIds }
}

const look = async (process: TestProcess): Promise<WorthALookRow[]> =>
  (await process.ok<{ rows: WorthALookRow[] }>('outcomes.worthALook')).rows

describe('a series', () => {
  it('has sessions, marks and constants as they were fixed at the first rating', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    await course(process, made, [36, 45])
    const constants = (await process.ok<{ practice: { constants: object } }>('settings.get')).practice
      .constants
    await process.ok('settings.save', {
      practice: { constants: { ...constants, cutOffAdult: 290, rciAdult: 50 } },
    })
    const { series } = await self(process, made.episodeId)
    expect(series).toMatchObject({
      measure: {
        id: 'ek.outcome',
        version: 1,
        ownWording: true,
        constantsKey: 'adult',
        constants: { min: 0, max: 40, direction: 'higher', cutOff: 25, rci: 6, sd: 7.75 },
      },
      constantsNow: { cutOff: 29, rci: 5 },
      allianceCutOff: 36,
      closed: false,
      baseline: null,
      rhythmDays: null,
    })
    expect(series.ratings.map(({ session, total, form }) => [session, total, form])).toEqual([
      [1, 144, 'adult'],
      [2, 180, 'adult'],
    ])
    const later = await addClient(process, 'Ash')
    await course(process, later, [36])
    expect((await self(process, later.episodeId)).series.measure.constants).toMatchObject({
      cutOff: 29,
      rci: 5,
    })
  })

  it('of a person stands apart, with constants of its own', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Clover', { birthYear: 2017, birthMonth: 1 })
    const person = { clientId: made.clientId, role: 'parent', alias: 'Mother', aids }
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', person)
    const { sessionIds } = await course(process, made, [50])
    await rate(process, sessionIds[0] ?? '', made.clientId, [40, 40, 40, 40], { personId })
    const both = await raters(process, made.episodeId)
    expect(
      both.map(({ role, alias, series }) => [
        role,
        alias,
        series.measure.constantsKey,
        series.measure.constants.cutOff,
      ]),
    ).toEqual([
      ['self', 'Clover', 'childBySelf', 32],
      ['parent', 'Mother', 'childByCarer', 28],
    ])
    expect(both.map(totals)).toEqual([[[1, 200]], [[1, 160]]])
    expect(both[1]?.series.ratings[0]?.form).toBe('collateral')
  })

  it('counts events, the weekly rhythm and the next plan', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    await course(process, made, [36, 40])
    const { episodeId } = made
    const pattern = {
      weekday: 1,
      minuteOfDay: 600,
      minutes: 50,
      everyWeeks: 2,
      place: 'room',
      timeZone: 'UTC',
    }
    await process.ok('clients.setPattern', { episodeId, ...pattern, from: process.clock.now, until: null })
    const at = process.clock.now - 6 * day
    const { eventId } = await process.ok<{ eventId: string }>('outcomes.addEvent', {
      episodeId,
      at,
      label: 'new job',
      saidBy: 'client',
    })
    const { series } = await self(process, episodeId)
    expect(series.events).toEqual([{ id: eventId, session: 2, at, label: 'new job' }])
    expect(series).toMatchObject({ rhythmDays: 14, nextPlannedAt: Date.UTC(2026, 2, 16, 10) })
    await process.ok('outcomes.removeEvent', { eventId })
    expect(await process.code('outcomes.removeEvent', { eventId })).toBe('notFound')
    expect((await self(process, episodeId)).series.events).toEqual([])
  })

  it('puts a turn at the session of its own day, also when that was later in the day', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    await course(process, made, [36, 40, 44])
    const { episodeId } = made
    const held = (await self(process, episodeId)).series.sessions.map(({ at }) => at)
    const second = held[1] ?? 0
    const midnight = second - (second % day)
    const noted = async (at: number) => {
      await process.ok('outcomes.addEvent', { episodeId, at, label: `${at}`, saidBy: 'client' })
      return (await self(process, episodeId)).series.events.find(({ label }) => label === `${at}`)?.session
    }
    expect(await noted(midnight + 60_000)).toBe(2)
    // Where the session took place it is one hour later than in UTC: this is still its own day, that the day before.
    expect(await noted(midnight - 60_000)).toBe(2)
    expect(await noted(midnight - 2 * 3_600_000)).toBe(1)
    expect(await noted(second + 60_000)).toBe(2)
    // Before the first session there is no other place than the first.
    expect(await noted((held[0] ?? 0) - 30 * day)).toBe(1)
  })
})

describe('a correction', () => {
  it('of a value changes what counts, names what was, and can be undone', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    const { ratingIds } = await course(process, made, [36, 13])
    const ratingId = ratingIds[1]
    const correct = { kind: 'value', ratingId, total: 152, reason: 'typed 5.2 for 15.2' }
    const { correctionId } = await process.ok<{ correctionId: string }>('outcomes.correct', correct)
    expect(totals(await self(process, made.episodeId))).toEqual([
      [1, 144],
      [2, 152],
    ])
    await process.ok('outcomes.undoCorrection', { correctionId })
    expect(await process.code('outcomes.undoCorrection', { correctionId })).toBe('conflict')
    expect(totals(await self(process, made.episodeId))[1]).toEqual([2, 52])
    const { corrections } = await process.ok<{ corrections: object[] }>('outcomes.listCorrections', {
      episodeId: made.episodeId,
    })
    expect(corrections).toMatchObject([
      {
        kind: 'value',
        from: '52',
        to: '152',
        undoneAt: process.clock.now,
        occasion: 'outcome',
        session: 2,
        alias: 'Juniper',
        fromAlias: '',
      },
    ])
  })

  it('re-starts the baseline at a rating that counts', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    const { ratingIds, sessionIds } = await course(process, made, [80, 40, 45])
    const baseline = {
      kind: 'baseline',
      ratingId: ratingIds[1],
      reason: 'first form without the interpreter',
    }
    const { correctionId } = await process.ok<{ correctionId: string }>('outcomes.correct', baseline)
    expect((await self(process, made.episodeId)).series.baseline).toBe(ratingIds[1])
    await process.ok('outcomes.undoCorrection', { correctionId })
    expect((await self(process, made.episodeId)).series.baseline).toBeNull()
    const check = await rate(process, sessionIds[0] ?? '', made.clientId, [90, 90, 90, 90], {
      occasion: 'alliance',
    })
    expect(await process.code('outcomes.correct', { ...baseline, ratingId: check })).toBe('conflict')
  })

  it('excludes a rating, and lets it back in', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Juniper')
    const { ratingIds, sessionIds } = await course(process, made, [40, 90])
    const exclude = { kind: 'exclusion', ratingId: ratingIds[1], reason: 'marked for the whole month' }
    const { correctionId } = await process.ok<{ correctionId: string }>('outcomes.correct', exclude)
    expect(await process.code('outcomes.correct', exclude)).toBe('conflict')
    expect(totals(await self(process, made.episodeId))).toEqual([[1, 160]])
    expect((await detail(process, sessionIds[1] ?? '')).ratings).toMatchObject([
      { superseded: true, total: 360 },
    ])
    await process.ok('outcomes.undoCorrection', { correctionId })
    expect(totals(await self(process, made.episodeId))).toHaveLength(2)
  })

  it('moves marks to the client who made them: another episode, or the other half of a couple', async () => {
    const process = await startOpen()
    const ash = await addClient(process, 'Ash')
    const wren = await addClient(process, 'Wren')
    await course(process, wren, [30])
    const { ratingIds, sessionIds } = await course(process, ash, [40, 90])
    const moved = {
      kind: 'someoneElse',
      ratingId: ratingIds[1],
      toClientId: wren.clientId,
      reason: 'wrong form',
    }
    const { correctionId } = await process.ok<{ correctionId: string }>('outcomes.correct', moved)
    expect(totals(await self(process, ash.episodeId))).toEqual([[1, 160]])
    expect(totals(await self(process, wren.episodeId))).toEqual([
      [1, 120],
      [1, 360],
    ])
    expect((await detail(process, sessionIds[1] ?? '')).ratings).toMatchObject([
      { clientId: ash.clientId, superseded: true },
    ])
    for (const { episodeId } of [ash, wren]) {
      const { corrections } = await process.ok<{ corrections: object[] }>('outcomes.listCorrections', {
        episodeId,
      })
      expect(corrections).toMatchObject([{ alias: 'Ash', fromAlias: 'Ash', toAlias: 'Wren' }])
    }
    await process.ok('outcomes.undoCorrection', { correctionId })
    expect(totals(await self(process, ash.episodeId))).toHaveLength(2)
    expect(totals(await self(process, wren.episodeId))).toEqual([[1, 120]])

    const sage = await addClient(process, 'Sage')
    const fern = await addClient(process, 'Fern')
    const clientIds = [sage.clientId, fern.clientId]
    const { episodeId } = await process.ok<{ episodeId: string }>('clients.openEpisode', { clientIds })
    const sessionId = await addSession(process, episodeId)
    const ratingId = await rate(process, sessionId, sage.clientId, [70, 70, 70, 70])
    await process.ok('outcomes.correct', {
      kind: 'someoneElse',
      ratingId,
      toClientId: fern.clientId,
      reason: 'swapped',
    })
    expect((await raters(process, episodeId)).map(totals)).toEqual([[], [[1, 280]]])
    expect((await detail(process, sessionId)).ratings).toMatchObject([
      { clientId: fern.clientId, superseded: false, total: 280 },
    ])
  })

  it('refuses a client without a session, the same client, and drawn faces with a total', async () => {
    const process = await startOpen()
    const ash = await addClient(process, 'Ash')
    const none = await addClient(process, 'Wren')
    const poppy = await addClient(process, 'Poppy', { birthYear: 2022, birthMonth: 1 })
    const [ratingId] = (await course(process, ash, [40])).ratingIds
    const [faces] = (await course(process, poppy, [40])).ratingIds
    const to = (toClientId: string) => ({ kind: 'someoneElse', ratingId, toClientId, reason: 'x' })
    expect(await process.code('outcomes.correct', to(none.clientId))).toBe('conflict')
    expect(await process.code('outcomes.correct', to(ash.clientId))).toBe('conflict')
    expect(await process.code('outcomes.correct', to(crypto.randomUUID()))).toBe('notFound')
    const value = { kind: 'value', ratingId: faces, total: 200, reason: 'x' }
    expect(await process.code('outcomes.correct', value)).toBe('outOfRange')
  })
})

describe('worth a look', () => {
  it('lists open episodes with what is unanswered, the most pressing first', async () => {
    const process = await startOpen()
    const [ash, wren, reed] = [
      await addClient(process, 'Ash'),
      await addClient(process, 'Wren'),
      await addClient(process, 'Reed'),
    ]
    await course(process, wren, [40, 50, 60])
    await course(process, ash, [50, 48, 30])
    expect((await look(process)).map(({ alias }) => alias)).toEqual(['Ash', 'Wren'])
    await process.ok('clients.setSafety', { clientId: reed.clientId, note: '' })
    const rows = await look(process)
    expect(rows[0]).toMatchObject({ alias: 'Reed', alerts: [{ rule: 'safetyFlag', grade: 'worthALook' }] })
    expect(rows[1]?.alerts.map(({ rule }) => rule)).toContain('reliableFallSinceLast')
    expect(rows[1]?.alerts[0]?.reason.key).toBe(`alerts:${rows[1]?.alerts[0]?.rule}`)
    expect(await process.ok('outcomes.worthALook')).toMatchObject({ ofClients: 3 })
    await process.ok('clients.closeEpisode', { episodeId: ash.episodeId, reason: 'planned', note: '' })
    expect((await look(process)).map(({ alias }) => alias)).not.toContain('Ash')
  })

  it('rests while an answer stands, and comes back with new marks or when the snooze is over', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Ash')
    await course(process, made, [50, 50, 25])
    const alertsNow = async (): Promise<AlertRow[]> => (await look(process))[0]?.alerts ?? []
    const [alert] = (await alertsNow()).filter(({ rule }) => rule === 'reliableFallSinceLast')
    const answer = {
      episodeId: made.episodeId,
      clientId: made.clientId,
      rule: alert?.rule,
      standsOn: alert?.standsOn,
      answer: 'snoozed',
      until: process.clock.now + 3 * day,
    }
    expect(await process.code('outcomes.answerAlert', { ...answer, until: null })).toBe('badInput')
    expect(await process.code('outcomes.answerAlert', { ...answer, until: process.clock.now - 1 })).toBe(
      'outOfRange',
    )
    expect(await process.code('outcomes.answerAlert', { ...answer, answer: 'talkedAbout' })).toBe('badInput')
    const { alertStateId } = await process.ok<{ alertStateId: string }>('outcomes.answerAlert', answer)
    const rules = async () => (await alertsNow()).map(({ rule }) => rule)
    expect(await rules()).not.toContain('reliableFallSinceLast')
    const onPage = (await self(process, made.episodeId)).alerts.find(({ rule }) => rule === alert?.rule)
    expect(onPage?.answered).toMatchObject({ alertStateId, answer: 'snoozed' })
    process.later(3 * day)
    expect(await rules()).toContain('reliableFallSinceLast')
    await process.ok('outcomes.answerAlert', { ...answer, answer: 'talkedAbout', until: null })
    expect(await rules()).not.toContain('reliableFallSinceLast')
    await course(process, made, [45, 20])
    expect(await rules()).toContain('reliableFallSinceLast')
  })

  it('takes an answer back', async () => {
    const process = await startOpen()
    const made = await addClient(process, 'Reed')
    await process.ok('clients.setSafety', { clientId: made.clientId, note: 'x' })
    const [alert] = (await look(process))[0]?.alerts ?? []
    const answer = { episodeId: made.episodeId, clientId: made.clientId, answer: 'talkedAbout', until: null }
    const { alertStateId } = await process.ok<{ alertStateId: string }>('outcomes.answerAlert', {
      ...answer,
      rule: alert?.rule,
      standsOn: alert?.standsOn,
    })
    expect(await look(process)).toEqual([])
    await process.ok('outcomes.undoAlertAnswer', { alertStateId })
    expect(await look(process)).toHaveLength(1)
    expect(await process.code('outcomes.undoAlertAnswer', { alertStateId })).toBe('notFound')
    const { answers } = await process.ok<{ answers: object[] }>('outcomes.alertHistory', {
      episodeId: made.episodeId,
    })
    expect(answers).toMatchObject([
      { alias: 'Reed', rule: 'safetyFlag', answer: 'talkedAbout', undoneAt: process.clock.now },
    ])
  })
})

it('a turn that was taken out can be put back, and an episode that was left out counts again', async () => {
  const process = await startOpen()
  const { episodeId, clientId } = await addClient(process, 'Juniper')
  const turn = { episodeId, at: process.clock.now, label: 'new job', saidBy: 'client' }
  const { eventId } = await process.ok<{ eventId: string }>('outcomes.addEvent', turn)
  const labels = async () => (await self(process, episodeId)).series.events.map(({ label }) => label)
  await process.ok('outcomes.removeEvent', { eventId })
  expect(await labels()).toEqual([])
  expect(await process.code('outcomes.removeEvent', { eventId })).toBe('notFound')
  await process.ok('outcomes.restoreEvent', { eventId })
  expect(await labels()).toEqual(['new job'])
  expect(await process.code('outcomes.restoreEvent', { eventId })).toBe('notFound')

  const excluded = async () =>
    (
      await process.ok<{ episodes: { excludedReason: string | null }[] }>('clients.get', { clientId })
    ).episodes.map(({ excludedReason }) => excludedReason)
  await process.ok('outcomes.excludeEpisode', { episodeId, reason: 'a trial of the app' })
  expect(await excluded()).toEqual(['a trial of the app'])
  await process.ok('outcomes.excludeEpisode', { episodeId, reason: null })
  expect(await excluded()).toEqual([null])
  expect(await process.code('outcomes.excludeEpisode', { episodeId, reason: null })).toBe('conflict')
})
