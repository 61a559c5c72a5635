import { describe, expect, it } from 'vitest'
import { defaultLoadWeights } from '#domain/caseload/load-factors.ts'
import { loadIndex } from '#domain/caseload/load-index.ts'
import { loadValues } from '#domain/caseload/load-values.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { LoadSettings, LoadTrendWeek, LoadWeek } from '#shared/contracts/caseload.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { passphrase } from '../support/temp-vault.ts'
import { startOpen, startProcess, type TestProcess } from '../support/vault-process.ts'

// The clock of the tests stands at Monday 2 March 2026, 10:00 in Berlin.
const timeZone = 'Europe/Berlin'
const day = '2026-03-02'
const hour = 3_600_000
const days = 24 * hour
const week = (process: TestProcess, on = day) => process.ok<LoadWeek>('caseload.week', { day: on, timeZone })
const trend = async (process: TestProcess, on = day) =>
  (await process.ok<{ weeks: LoadTrendWeek[] }>('caseload.trend', { day: on, timeZone })).weeks
const valuesOf = (one: LoadWeek) => loadValues({ ...one, capacity: one.capacity.hours })

const set = (process: TestProcess, change: Partial<LoadSettings>) =>
  process.ok('caseload.saveSettings', {
    settings: {
      fteHundredths: 100,
      afterHours: 'off',
      dayStart: 480,
      dayEnd: 1080,
      traumaLabel: 'trauma',
      ...change,
    },
  })

describe('the load of a week', () => {
  it('counts planned and attended sessions, and none that did not take place', async () => {
    const process = await startOpen()
    const { now } = process.clock
    const one = await addClient(process, 'Ash')
    const two = await addClient(process, 'Reed')
    await addSession(process, one.episodeId, now)
    await addSession(process, two.episodeId, now + 50 * 60_000)
    const missed = await addSession(process, one.episodeId, now + 2 * days)
    await process.ok('sessions.setStatus', { sessionId: missed, status: 'noShow' })
    await process.ok('clients.setPattern', {
      episodeId: two.episodeId,
      weekday: 4,
      minuteOfDay: 840,
      minutes: 90,
      everyWeeks: 1,
      place: 'room',
      timeZone,
      from: now,
      until: null,
    })
    const load = await week(process)
    expect(load.sessions.map(({ day: on, start, minutes }) => [on - load.firstDay, start, minutes])).toEqual([
      [0, 600, 50],
      [0, 650, 50],
      [3, 840, 90],
    ])
    expect(load.capacity).toEqual({ hours: 20, fullTimeHours: 20, workingDays: 5, contractedDays: 5 })
    expect(valuesOf(load)).toMatchObject({
      hours: 190 / 60 / 20,
      backToBack: 1,
      longestRun: 1,
      intakes: 2 / 8,
    })
    expect(load.otherDays).toEqual([load.firstDay + 10, load.firstDay + 17, load.firstDay + 24])
  })

  it('counts each client once: below the course, a flag, the clinical range, a low session check', async () => {
    const process = await startOpen()
    const start = process.clock.now - 21 * days
    const ash = await addClient(process, 'Ash')
    for (const [i, mark] of [55, 52, 30].entries()) {
      const at = start + i * 7 * days
      const sessionId = await addSession(process, ash.episodeId, at)
      await rate(process, sessionId, ash.clientId, [mark, mark, mark, mark], { at })
      await rate(process, sessionId, ash.clientId, [80, 80, 80, 80], { at: at + hour, occasion: 'alliance' })
    }
    const reed = await addClient(process, 'Reed')
    await process.ok('clients.setSafety', { clientId: ash.clientId, note: 'call first' })
    await process.ok('clients.setSafety', { clientId: reed.clientId, note: '' })
    const load = await week(process)
    expect(load.clients).toMatchObject([
      { alias: 'Ash', safety: true, offTrack: true, clinical: true, intake: false, lowAlliance: true },
      { alias: 'Reed', safety: true, offTrack: true, clinical: null, intake: false, lowAlliance: null },
    ])
    expect(valuesOf(load)).toMatchObject({ offTrack: 2 / 8, clinical: 1 / 8, lowAlliance: 1 / 8 })
  })

  it('has a capacity of zero in a week of holidays, without working days, and without hours', async () => {
    const process = await startOpen()
    const { episodeId } = await addClient(process, 'Ash')
    await addSession(process, episodeId)
    const kind = async () => loadIndex(valuesOf(await week(process))).kind
    const holidays = [2, 3, 4, 5, 6].map((date) => `2026-03-0${date}`)
    await process.ok('schedule.setDaysOff', { days: holidays.slice(0, 2), off: true })
    expect((await week(process)).capacity).toMatchObject({ hours: 12, workingDays: 3 })
    await process.ok('schedule.setDaysOff', { days: holidays, off: true })
    expect(await week(process)).toMatchObject({ capacity: { hours: 0, workingDays: 0 }, workDays: [] })
    expect(await kind()).toBe('noCapacity')
    await process.ok('schedule.setDaysOff', { days: holidays, off: false })
    // Hours, intakes and the run of days: 45 points are too few for an index.
    expect(await kind()).toBe('hoursOnly')
    await process.ok('settings.save', { practice: { workingDays: [] } })
    expect((await week(process)).capacity).toMatchObject({ hours: 0, contractedDays: 0 })
    expect(await kind()).toBe('noCapacity')
    await process.ok('settings.save', { practice: { workingDays: [1, 2], weeklyHours: 20 } })
    await set(process, { fteHundredths: 0 })
    expect(await kind()).toBe('noCapacity')
    expect((await trend(process)).every(({ index }) => index === null)).toBe(true)
  })

  it('is empty in an empty caseload, and refuses a zone that nobody knows', async () => {
    const process = await startOpen()
    expect(await week(process)).toMatchObject({ sessions: [], clients: [], usual: null, trauma: [] })
    expect(await trend(process)).toHaveLength(26)
    expect(await process.code('caseload.week', { day, timeZone: 'Middle/Earth' })).toBe('badInput')
  })

  it('counts notes after hours only when they are typed or counted on purpose', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Ash')
    process.clock.now = toEpochMs(process.clock.now + 9 * hour)
    const note = { clientId, sessionId: null, kind: 'record', text: 'Late.' }
    await process.ok('sessions.addNote', note)
    process.clock.now = toEpochMs(process.clock.now + 20 * 60_000)
    await process.ok('sessions.addNote', note)
    expect((await week(process)).afterHours).toBeNull()
    await set(process, { afterHours: 'counted' })
    expect((await week(process)).afterHours).toBe(0.5)
    await set(process, { afterHours: 'typed' })
    expect((await week(process)).afterHours).toBeNull()
    await process.ok('caseload.typeAfterHours', { day: '2026-03-06', hours: 2.5 })
    expect((await week(process)).afterHours).toBe(2.5)
    await process.ok('caseload.typeAfterHours', { day, hours: null })
    expect((await week(process)).afterHours).toBeNull()
  })

  it('keeps weights that differ, and nothing of those that do not', async () => {
    const process = await startOpen()
    const weights = { ...defaultLoadWeights, hours: { lo: 0.6, hi: 1.2, max: 25.5 } }
    await process.ok('caseload.saveWeights', { weights })
    expect((await week(process)).weights).toEqual(weights)
    await process.ok('caseload.saveWeights', { weights: null })
    expect((await week(process)).weights).toEqual(defaultLoadWeights)
    const upsideDown = { ...weights, hours: { lo: 1, hi: 1, max: 5 } }
    expect(await process.code('caseload.saveWeights', { weights: upsideDown })).toBe('badInput')
  })

  it('counts a label without points', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Ash', { labels: ['Trauma'] })
    await addClient(process, 'Reed', { labels: ['sleep'] })
    expect((await week(process)).trauma).toEqual([clientId])
    await set(process, { traumaLabel: '' })
    expect((await week(process)).trauma).toEqual([])
  })
})

describe('26 weeks of load', () => {
  it('end in the week that is shown, and their usual is the median of the eight before', async () => {
    const process = startProcess({ clock: { now: toEpochMs(Date.UTC(2026, 10, 26, 10, 20)) } })
    await process.ok('vault.createSample', { passphrase })
    const shown = await week(process, '2026-11-26')
    const weeks = await trend(process, '2026-11-26')
    const index = loadIndex(valuesOf(shown), shown.weights)
    expect(index.kind).toBe('load')
    expect(weeks.at(-1)).toMatchObject({
      monday: shown.monday,
      index: index.kind === 'load' ? index.index : null,
    })
    const eight = weeks.slice(-9, -1).flatMap((one) => one.index ?? [])
    const middle = eight.toSorted((a, b) => a - b)
    expect(shown.usual).toBeCloseTo(((middle[3] ?? 0) + (middle[4] ?? 0)) / 2)
  }, 60_000)
})
