import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/time.ts'
import { quietTime } from '#domain/outcomes/quiet-time.ts'
import { seriesOf, week } from './series.ts'

const series = seriesOf([20, 24])
const last = week(2)

describe('quietTime', () => {
  it('begins sixty whole days after the last session', () => {
    expect(quietTime(series, addDays(last, 59.9))).toBeNull()
    expect(quietTime(series, addDays(last, 60))).toEqual({ days: 60, planned: false })
    expect(quietTime(series, addDays(last, 75.5))).toEqual({ days: 75, planned: false })
  })

  it('says whether a session is planned', () => {
    const now = addDays(last, 70)
    expect(quietTime({ ...series, nextPlannedAt: addDays(now, 1) }, now)?.planned).toBe(true)
    expect(quietTime({ ...series, nextPlannedAt: addDays(now, -1) }, now)?.planned).toBe(false)
  })

  it('asks nothing while closed, paused, never seen, or with a clock set back', () => {
    const now = addDays(last, 90)
    expect(quietTime({ ...series, closed: true }, now)).toBeNull()
    expect(quietTime({ ...series, pausedUntil: addDays(now, 1) }, now)).toBeNull()
    expect(quietTime({ ...series, pausedUntil: addDays(now, -1) }, now)?.days).toBe(90)
    expect(quietTime({ ...series, sessions: [] }, now)).toBeNull()
    expect(quietTime(series, addDays(last, -90))).toBeNull()
  })

  it('goes by the latest session, in whatever order they are given', () => {
    const sessions = series.sessions.toReversed()
    expect(quietTime({ ...series, sessions }, addDays(last, 60))?.days).toBe(60)
  })
})
