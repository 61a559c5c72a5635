// What stores build and chart, alerts, sentences, tables, reports and statistics share: one client's one episode with
// one measure and one rater. Scores in tenths as stored; constants in points, as fixed at the episode's first rating.
import type { EpisodeId, EventId, MeasureId, RatingId } from '../kernel/ids.ts'
import type { Tenths } from '../kernel/tenths.ts'
import type { EpochMs } from '../kernel/time.ts'
import type { ConstantsKey, Direction, FormVersion } from '../measures/measure-types.ts'

/** Points. The reference course, cut-off and change all stand on these; they never follow a birthday in silence. */
export type SeriesConstants = {
  readonly min: number
  readonly max: number
  readonly direction: Direction
  readonly cutOff: number
  readonly rci: number
  readonly sd: number
}

export type SeriesMeasure = {
  readonly id: MeasureId
  readonly version: number
  /** Own wording: cut-offs are borrowed, and figures that rest on them say so. */
  readonly ownWording: boolean
  readonly constantsKey: ConstantsKey
  readonly constants: SeriesConstants
}

/** One rating as it counts now: corrections applied, excluded ones left out by the store. */
export type SeriesRating = {
  readonly id: RatingId
  /** Session number within the episode, from 1. It orders the ratings; the clock does not. */
  readonly session: number
  readonly at: EpochMs
  readonly form: FormVersion
  /** Null when a line was left open: it is shown as missing and never counted. */
  readonly total: Tenths | null
  /** By item id; empty when only a total was typed from paper. */
  readonly items: Readonly<Record<string, Tenths | null>>
}

/** A session that was attended. */
export type SeriesSession = { readonly number: number; readonly at: EpochMs }

/** A labelled turn ("new approach agreed"). The label is the therapist's text, never a catalogue key. */
export type SeriesEvent = {
  readonly id: EventId
  readonly session: number
  readonly at: EpochMs
  readonly label: string
}

export type SeriesFlags = {
  /** Set by the therapist on the client. */
  readonly safetyFlag: boolean
  /** A safety item of an imported measure was answered so that its rule names it, and nobody has acknowledged it. */
  readonly safetyAnswer: boolean
}

export type EpisodeSeries = {
  readonly episode: EpisodeId
  readonly measure: SeriesMeasure
  readonly ratings: readonly SeriesRating[]
  /** The session checks of the same person. */
  readonly alliance: readonly SeriesRating[]
  /** Points, 36 for the built-in session check. */
  readonly allianceCutOff: number
  readonly sessions: readonly SeriesSession[]
  readonly events: readonly SeriesEvent[]
  /** The rating at which the baseline was re-started; null for the first scored one. */
  readonly baseline: RatingId | null
  readonly flags: SeriesFlags
  /** Days between sessions as planned; null: the median of the attended gaps is used. */
  readonly rhythmDays: number | null
  readonly pausedUntil: EpochMs | null
  readonly nextPlannedAt: EpochMs | null
  /** A target in points that was agreed; null: the reference course's. */
  readonly target: number | null
  readonly closed: boolean
  /** The constants that a new episode would get today, where they differ is said on screen; absent: not compared. */
  readonly constantsNow?: SeriesConstants
}
