// What the load needs to know of one rater's line at any past moment: after each rating, was it off track, and in the
// clinical range? By the very rules of the alerts, so that no week can say something else than the client's own page.
import { compareHundredths } from '../kernel/hundredths.ts'
import type { EpochMs } from '../kernel/time.ts'
import { checkBelowTwice, checkFallSinceFirst, checkFallSinceLast } from '../outcomes/alert-outcome-checks.ts'
import type { AlertCheck } from '../outcomes/alert-types.ts'
import { isClinical } from '../outcomes/classify-change.ts'
import type { OutcomeSettings } from '../outcomes/outcome-settings.ts'
import { readSeries } from '../outcomes/read-series.ts'
import type { EpisodeSeries } from '../outcomes/series-types.ts'

export type OutcomeMoment = {
  readonly at: EpochMs
  /** Below twice in a row, or a reliable fall. A safety flag is not a rating and is counted elsewhere. */
  readonly offTrack: boolean
  readonly clinical: boolean
}
export type AllianceMoment = { readonly at: EpochMs; readonly low: boolean }
export type LineHistory = {
  readonly outcome: readonly OutcomeMoment[]
  readonly alliance: readonly AllianceMoment[]
}

const rules: readonly AlertCheck[] = [checkBelowTwice, checkFallSinceLast, checkFallSinceFirst]

/** One moment for each scored rating from the baseline on, in session order. Errors as `readSeries`. */
export const lineHistory = (series: EpisodeSeries, settings: OutcomeSettings): LineHistory => {
  const reading = readSeries(series, settings)
  const { cutOff, direction } = series.measure.constants
  return {
    outcome: reading.current.map((last, i) => {
      const until = { ...reading, current: reading.current.slice(0, i + 1), last }
      const context = { series, settings, now: last.at, reading: until }
      return {
        at: last.at,
        offTrack: rules.some((rule) => rule(context) !== null),
        clinical: isClinical(last.points, cutOff, direction),
      }
    }),
    alliance: reading.alliance.map(({ at, points }) => ({
      at,
      low: compareHundredths(points, series.allianceCutOff) < 0,
    })),
  }
}

/** The last moment at or before an instant; undefined before the first. */
export const momentAt = <M extends { readonly at: EpochMs }>(
  moments: readonly M[],
  at: number,
): M | undefined => moments.findLast((moment) => moment.at <= at)
