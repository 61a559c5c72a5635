// The numbers behind "why on course": each one can be shown with its formula, its values and its source.
import { changeInPoints, compareHundredths } from '../kernel/hundredths.ts'
import { type ChangeLimits, changeLimits } from './change-limits.ts'
import { type ChangeClass, classifyChange, isClinical } from './classify-change.ts'
import type { CoursePoint } from './expected-course.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import { type ReadRating, readSeries, type SeriesReading } from './read-series.ts'
import type { EpisodeSeries, SeriesConstants } from './series-types.ts'
import type { ZoneOf } from './zone-of.ts'

export type AllianceStanding = {
  readonly last: number
  readonly session: number
  /** Since the rating before, in points; null for the first. */
  readonly change: number | null
  readonly cutOff: number
  readonly belowCutOff: boolean
}

export type Standing =
  | { readonly kind: 'noRating'; readonly alliance: AllianceStanding | null }
  | {
      readonly kind: 'standing'
      readonly first: number
      readonly last: number
      readonly session: number
      /** Signed as marked: last − first, and last − previous (null for the first), in points. */
      readonly changeSinceFirst: number
      readonly changeSinceLast: number | null
      readonly change: ChangeClass
      readonly limits: ChangeLimits
      readonly constants: SeriesConstants
      /** The course at the last rating's session; null where none is drawn. */
      readonly expected: CoursePoint | null
      readonly zone: ZoneOf | null
      /** On the other side of the cut-off now, and since which session without a break. */
      readonly overCutOff: boolean
      readonly overCutOffSince: number | null
      readonly startedOverCutOff: boolean
      readonly alliance: AllianceStanding | null
    }

/** First session of the unbroken run on the non-clinical side that the last rating ends; null when it is clinical. */
export const overCutOffSince = (
  ratings: readonly ReadRating[],
  { cutOff, direction }: Pick<SeriesConstants, 'cutOff' | 'direction'>,
): number | null => {
  const lastClinical = ratings.findLastIndex(({ points }) => isClinical(points, cutOff, direction))
  return ratings[lastClinical + 1]?.session ?? null
}

const allianceStanding = ({ alliance }: SeriesReading, cutOff: number): AllianceStanding | null => {
  const last = alliance.at(-1)
  if (last === undefined) return null
  const previous = alliance.at(-2)
  return {
    last: last.points,
    session: last.session,
    change: previous ? changeInPoints(previous.points, last.points) : null,
    cutOff,
    belowCutOff: compareHundredths(last.points, cutOff) < 0,
  }
}

/** Where an episode stands at its last rating, in points; `noRating` before the first total. Errors as `readSeries`. */
export const standingOf = (series: EpisodeSeries, settings: OutcomeSettings): Standing => {
  const reading = readSeries(series, settings)
  const { current, first, last } = reading
  const alliance = allianceStanding(reading, series.allianceCutOff)
  if (first === null || last === null) return { kind: 'noRating', alliance }
  const { constants } = series.measure
  const previous = current.at(-2)
  const since = overCutOffSince(current, constants)
  return {
    kind: 'standing',
    first: first.points,
    last: last.points,
    session: last.session,
    changeSinceFirst: changeInPoints(first.points, last.points),
    changeSinceLast: previous ? changeInPoints(previous.points, last.points) : null,
    change: classifyChange({
      ...constants,
      first: first.points,
      last: current.length > 1 ? last.points : null,
    }),
    limits: changeLimits({ ...constants, first: first.points }),
    constants,
    expected: last.point,
    zone: last.zone,
    overCutOff: since !== null,
    overCutOffSince: since,
    startedOverCutOff: !isClinical(first.points, constants.cutOff, constants.direction),
    alliance,
  }
}
