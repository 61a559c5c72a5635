// What the practice's figures are made of and what a figure says. Every figure names its episodes, so that it can be opened.
import type { ClientId, EpisodeId, MeasureId } from '../kernel/ids.ts'
import type { AgeBand, Rater } from '../measures/measure-types.ts'
import type { SeriesConstants } from './series-types.ts'
import type { ValidityFlag } from './validity-flags.ts'

export type EndReason =
  | 'planned'
  | 'toldMe'
  | 'stoppedComing'
  | 'referred'
  | 'moved'
  | 'iEndedIt'
  | 'died'
  | 'other'

/** One episode of one rater, summed up. Scores in points. */
export type EpisodeOutcome = {
  readonly episode: EpisodeId
  readonly client: ClientId
  readonly ageBand: AgeBand
  readonly rater: Rater
  readonly measure: MeasureId
  readonly ownWording: boolean
  readonly constants: SeriesConstants
  readonly ratings: number
  readonly first: number | null
  readonly last: number | null
  /** The reference course at the last rating; null where none applies. */
  readonly expected: number | null
  /** Agreed, else the reference course's; null where neither is. */
  readonly target: number | null
  readonly allianceMean: number | null
  readonly sessions: number
  readonly sessionsWithBoth: number
  /** First to last attended session, whole days; null under two sessions or with a clock set back. */
  readonly days: number | null
  readonly flags: readonly ValidityFlag[]
  readonly excluded: boolean
  readonly closed: boolean
  readonly endReason: EndReason | null
}

/** tInterval and wilson are closed forms; bootstrap is seeded, resamples episodes and takes percentiles. */
export type IntervalMethod = 'tInterval' | 'wilson' | 'bootstrap'

export type Caveat =
  /** Own wording: the cut-off is borrowed, and the figure stays out of papers for third parties. */
  | 'borrowedCutOff'
  /** The interval leaves out the reference course's own error. */
  | 'modelErrorLeftOut'

/** A figure with its 95 % interval, or an explicit "too few to say" under ten episodes. */
export type Figure =
  | {
      readonly kind: 'figure'
      readonly value: number
      readonly low: number
      readonly high: number
      readonly method: IntervalMethod
      /** Episodes it stands on. */
      readonly of: readonly EpisodeId[]
      /** For a share: those it counts. For a mean: the same as `of`. */
      readonly which: readonly EpisodeId[]
      readonly caveats: readonly Caveat[]
    }
  | { readonly kind: 'tooFew'; readonly needed: number; readonly of: readonly EpisodeId[] }
