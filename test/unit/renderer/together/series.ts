import type { Picture } from '#shared/contracts/outcomes.ts'
import { episodeSeries } from '#shared/contracts/outcomes.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const WEEK = 7 * 86_400_000
const START = 1_780_000_000_000

/** Outcomes and session checks in tenths, one a week; null where a line was left open. */
export const outcomes = (
  totals: readonly (number | null)[],
  checks: readonly number[] = [],
  form = 'adult',
): Picture['series'] => {
  const ratings = (values: readonly (number | null)[], from: number) =>
    values.map((total, i) => ({
      id: uuid(from + i),
      session: i + 1,
      at: START + i * WEEK,
      form,
      total,
      items: {},
    }))
  return episodeSeries.parse({
    episode: uuid(1),
    measure: {
      id: 'ek.outcome',
      version: 1,
      ownWording: true,
      constantsKey: 'adult',
      constants: { min: 0, max: 40, direction: 'higher', cutOff: 25, rci: 6, sd: 7.75 },
    },
    ratings: ratings(totals, 100),
    alliance: ratings(checks, 200),
    allianceCutOff: 36,
    sessions: totals.map((_, i) => ({ number: i + 1, at: START + i * WEEK })),
    events: [],
    baseline: null,
    flags: { safetyFlag: false, safetyAnswer: false },
    rhythmDays: 7,
    pausedUntil: null,
    nextPlannedAt: null,
    target: null,
    closed: false,
  }) as Picture['series']
}
