// The finding in words: for the therapist's page, and in other words for two people at one screen. Keys and numbers
// only; the words are the catalogues'.
import type { Phrase } from '../kernel/phrase.ts'
import type { MeasureKind } from '../measures/measure-types.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import { readSeries } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'
import { standingOf } from './standing-of.ts'
import { therapistSentence } from './therapist-sentence.ts'
import { togetherAlliance } from './together-alliance.ts'
import { togetherOpenings } from './together-openings.ts'
import { togetherOutcome } from './together-outcome.ts'

export type SpokenFinding = {
  /** The finding: a heading. */
  readonly heading: Phrase
  /** At most three lines below it. */
  readonly details: readonly Phrase[]
}

export type ClientSentence = {
  readonly therapist: SpokenFinding
  /** No zone, no cut-off that was missed, no praise of a perfect score; at most three openings to talk. */
  readonly together: SpokenFinding & { readonly openings: readonly Phrase[] }
}

/**
 * What to say about an episode now: after the outcome at a session's start, after the session check (`alliance`) at its
 * end. Params in points and session numbers; `item` is an item id. Total: an empty episode has its own sentence.
 * Errors as `readSeries`.
 */
export const clientSentence = (
  series: EpisodeSeries,
  settings: OutcomeSettings,
  about: MeasureKind = 'outcome',
): ClientSentence => {
  const reading = readSeries(series, settings)
  const together = about === 'outcome' ? togetherOutcome(series, reading) : togetherAlliance(reading)
  return {
    therapist: therapistSentence(standingOf(series, settings), reading),
    together: { ...together, openings: togetherOpenings(series, reading, about) },
  }
}
