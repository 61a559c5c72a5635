import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHistory, momentAt } from '#domain/caseload/line-history.ts'
import { type ClientEpisode, type ClientOverTime, weekClient } from '#domain/caseload/week-client.ts'
import { type ClientId, toId } from '#domain/kernel/ids.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { isOffTrack } from '#domain/outcomes/is-off-track.ts'
import { defaultOutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { seriesOf, start, week } from '../outcomes/series.ts'

const history = (outcome: readonly (number | null)[], alliance: readonly (number | null)[] = []) =>
  lineHistory(seriesOf(outcome, alliance), defaultOutcomeSettings)

describe('lineHistory', () => {
  it('says after each rating what the alerts said then', () => {
    const score = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), (scores) => {
        const { outcome } = history(scores)
        scores.forEach((_, i) => {
          const then = seriesOf(scores.slice(0, i + 1))
          const alerts = alertsFor(then, defaultOutcomeSettings, week(i + 1))
          expect(outcome[i]?.offTrack).toBe(isOffTrack(alerts))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('reads a fall of 6.4 as off track from the rating on at which it is one', () => {
    const { outcome } = history([19.3, 19.1, 18, 12.9])
    expect(outcome.map(({ offTrack }) => offTrack)).toEqual([false, false, expect.any(Boolean), true])
    expect(outcome.map(({ clinical }) => clinical)).toEqual([true, true, true, true])
    expect(history([26, 24.9]).outcome.map(({ clinical }) => clinical)).toEqual([false, true])
  })

  it('leaves incomplete ratings out, and holds the session check against its cut-off', () => {
    expect(history([20, null, 22]).outcome).toHaveLength(2)
    expect(history([], [36, 35.9]).alliance.map(({ low }) => low)).toEqual([false, true])
    expect(momentAt(history([20, 22]).outcome, start - 1)).toBeUndefined()
  })
})

const id = toId<ClientId>('60000000-0000-4000-8000-000000000001')
const day = 86_400_000
const monday = start - day
const span = { from: monday, to: monday + 7 * day, now: monday + 4 * day }

const episode = (more: Partial<ClientEpisode> = {}): ClientEpisode => ({
  openedAt: start - 90 * day,
  closedAt: null,
  pausedUntil: null,
  attended: [start - 21 * day, start - 14 * day, start - 7 * day],
  hasSession: () => true,
  ...more,
})

const client = (more: Partial<ClientOverTime> = {}): ClientOverTime => ({
  id,
  safetyAt: null,
  archivedAt: null,
  episodes: [episode()],
  lines: [],
  ...more,
})

describe('weekClient', () => {
  it('knows nothing of a client without marks, and never calls that a no', () => {
    expect(weekClient(client(), span)).toEqual({
      id,
      offTrack: null,
      clinical: null,
      intake: false,
      lowAlliance: null,
    })
  })

  it('counts a safety flag from the moment it was set', () => {
    expect(weekClient(client({ safetyAt: monday + day }), span)?.offTrack).toBe(true)
    expect(weekClient(client({ safetyAt: span.now + 1 }), span)?.offTrack).toBeNull()
  })

  it('takes own marks before those of a person about the client, and these where there are none', () => {
    const own = { isSelf: true, history: history([30]) }
    const carer = { isSelf: false, history: history([20]) }
    expect(weekClient(client({ lines: [own, carer] }), span)?.clinical).toBe(false)
    expect(weekClient(client({ lines: [{ ...own, history: history([null]) }, carer] }), span)?.clinical).toBe(
      true,
    )
  })

  it('sees an intake in the first two sessions of an episode, and not before one is planned', () => {
    const intake = (more: Partial<ClientEpisode>) =>
      weekClient(client({ episodes: [episode(more)] }), span)?.intake
    expect(intake({ attended: [] })).toBe(true)
    expect(intake({ attended: [], hasSession: () => false })).toBe(false)
    expect(intake({ attended: [start - 7 * day], hasSession: () => false })).toBe(true)
    expect(intake({ attended: [start - 14 * day, start - 7 * day] })).toBe(false)
  })

  it('leaves out who is not there: ended before, not begun, archived, paused', () => {
    const there = (more: Partial<ClientEpisode>) =>
      weekClient(client({ episodes: [episode(more)] }), span) !== null
    expect(there({ closedAt: monday - 1 })).toBe(false)
    expect(there({ closedAt: monday + day })).toBe(true)
    expect(there({ openedAt: span.to })).toBe(false)
    expect(there({ pausedUntil: span.to + day, hasSession: () => false })).toBe(false)
    expect(there({ pausedUntil: span.to + day })).toBe(true)
    expect(weekClient(client({ archivedAt: monday }), span)).toBeNull()
    expect(weekClient(client({ episodes: [] }), span)).toBeNull()
  })
})
