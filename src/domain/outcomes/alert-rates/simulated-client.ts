// A made-up client who does exactly as the reference course expects: a start, a course with the usual scatter, a session
// check that stays around its own level, every week, nothing missed, no flag. Seeded; nobody's data.
import { type EpisodeId, type RatingId, toId, toItemId } from '../../kernel/ids.ts'
import type { Random } from '../../kernel/random.ts'
import { type Tenths, toTenths } from '../../kernel/tenths.ts'
import { addDays, toEpochMs } from '../../kernel/time.ts'
import { allianceMeasure } from '../../measures/alliance-measure.ts'
import type { MeasureDefinition } from '../../measures/measure-types.ts'
import { outcomeMeasure } from '../../measures/outcome-measure.ts'
import { expectedCourse } from '../expected-course.ts'
import type { OutcomeSettings } from '../outcome-settings.ts'
import { defaultPracticeConstants, seriesConstantsFor } from '../practice-constants.ts'
import type { EpisodeSeries, SeriesRating } from '../series-types.ts'

/** Own decisions, in points: what "usual" is where no source says so. */
export type Usual = {
  /** First scores: normal, cut to 0–32 (above it no course is drawn). */
  readonly first: { readonly mean: number; readonly sd: number }
  /** How far a single line lies from a quarter of the total. */
  readonly itemSd: number
  /** A client's own level of the session check (cut to 30–40), and how far one session strays from it. */
  readonly alliance: {
    readonly mean: number
    readonly sd: number
    readonly within: number
    readonly itemSd: number
  }
}

export const usual: Usual = {
  first: { mean: 19, sd: 7 },
  itemSd: 1,
  alliance: { mean: 37, sd: 2, within: 0.8, itemSd: 0.3 },
}

const begin = toEpochMs(1_767_600_000_000)
const lineTenths = 100

const uuid = (kind: number, n: number): string =>
  `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A draw inside `low`–`high`, by drawing again. */
const drawInside = (random: Random, mean: number, sd: number, low: number, high: number): number => {
  for (;;) {
    const value = random.normal(mean, sd)
    if (value >= low && value <= high) return value
  }
}

/** Four lines of 0–10.0 that add up to the total: an even split, then points moved between pairs of lines. */
const splitTotal = (random: Random, total: number, itemSd: number): readonly number[] => {
  const lines = [0, 1, 2, 3].map((i) => Math.floor(total / 4) + (i < total % 4 ? 1 : 0))
  const pairs = [
    [0, 1],
    [2, 3],
    [0, 2],
    [1, 3],
  ] as const
  for (const [from, to] of pairs) {
    // Each line takes part twice, so that its own variance is twice that of one move.
    const wish = Math.round(random.normal(0, (itemSd * 10) / Math.SQRT2))
    const low = -Math.min(lines[to] as number, lineTenths - (lines[from] as number))
    const high = Math.min(lines[from] as number, lineTenths - (lines[to] as number))
    const moved = Math.min(high, Math.max(low, wish))
    lines[from] = (lines[from] as number) - moved
    lines[to] = (lines[to] as number) + moved
  }
  return lines
}

type Marks = { readonly session: number; readonly points: number; readonly itemSd: number }

const ratingOf = (
  random: Random,
  measure: MeasureDefinition,
  kind: number,
  { session, points, itemSd }: Marks,
): SeriesRating => {
  const total = Math.round(Math.min(40, Math.max(0, points)) * 10)
  const lines = splitTotal(random, total, itemSd)
  const items = measure.items.map(({ id }, i): [string, Tenths] => [
    toItemId(id),
    toTenths(lines[i] as number),
  ])
  return {
    id: toId<RatingId>(uuid(kind, session)),
    session,
    at: addDays(begin, (session - 1) * 7),
    form: 'adult',
    total: toTenths(total),
    items: Object.fromEntries(items),
  }
}

/** A whole open episode of `deviations.length` sessions; the first deviation is 0. Adult constants and default settings. */
export const simulatedClient = (
  random: Random,
  deviations: readonly number[],
  settings: OutcomeSettings,
  { first, itemSd, alliance }: Usual = usual,
): EpisodeSeries => {
  const constants = seriesConstantsFor(defaultPracticeConstants, 'adult')
  const { reference } = settings
  const start = Math.round(drawInside(random, first.mean, first.sd, 0, reference.ceiling) * 10) / 10
  const course = expectedCourse({ first: start, sd: constants.sd, through: deviations.length, reference })
  if (course.kind !== 'course')
    throw new RangeError('The reference must have a course for every start below its ceiling')
  const level = drawInside(random, alliance.mean, alliance.sd, 30, 40)
  const sessions = course.points.map(({ session }) => ({
    number: session,
    at: addDays(begin, (session - 1) * 7),
  }))
  const ratings = course.points.map(({ session, expected }, i) =>
    ratingOf(random, outcomeMeasure, 1, { session, points: expected + (deviations[i] as number), itemSd }),
  )
  const checks = course.points.map(({ session }) =>
    ratingOf(random, allianceMeasure, 2, {
      session,
      points: random.normal(level, alliance.within),
      itemSd: alliance.itemSd,
    }),
  )
  return {
    episode: toId<EpisodeId>(uuid(3, 1)),
    measure: {
      id: outcomeMeasure.id,
      version: outcomeMeasure.version,
      ownWording: outcomeMeasure.ownWording,
      constantsKey: 'adult',
      constants,
    },
    ratings,
    alliance: checks,
    allianceCutOff: defaultPracticeConstants.allianceCutOff / 10,
    sessions,
    events: [],
    baseline: null,
    flags: { safetyFlag: false, safetyAnswer: false },
    rhythmDays: 7,
    pausedUntil: null,
    nextPlannedAt: null,
    target: null,
    closed: false,
  }
}
