// One person's picture, read by the domain's own functions, and whether this session is in it at all. Pure.

import { type Phrase, phrase } from '#domain/kernel/phrase.ts'
import type { MeasureKind } from '#domain/measures/measure-types.ts'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { clientSentence, type SpokenFinding } from '#domain/outcomes/client-sentence.ts'
import { outcomeSettingsFor, type PracticeConstants } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeSeries, SeriesRating } from '#domain/outcomes/series-types.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'

export type PictureReading = {
  readonly finding: SpokenFinding
  readonly openings: readonly Phrase[]
  readonly chart: ReturnType<typeof chartModel>
  readonly rows: ReturnType<typeof tableModel>
  /** The youngest chose faces: those are shown, since nothing is scored. */
  readonly faces: SeriesRating | null
}

const latestOf = (ratings: readonly SeriesRating[]): SeriesRating | undefined =>
  ratings.reduce<SeriesRating | undefined>(
    (latest, rating) => (latest === undefined || rating.session >= latest.session ? rating : latest),
    undefined,
  )

const sessionNow = (series: EpisodeSeries): number =>
  Math.max(
    0,
    ...[...series.ratings, ...series.alliance].map(({ session }) => session),
    ...series.sessions.map(({ number }) => number),
  )

export const readPicture = (
  series: EpisodeSeries,
  about: MeasureKind,
  constants: PracticeConstants,
): PictureReading => {
  const settings = outcomeSettingsFor(constants)
  const { together } = clientSentence(series, settings, about)
  const marked = about === 'outcome' ? series.ratings : series.alliance
  const latest = latestOf(marked)
  const scored = latestOf(marked.filter(({ total }) => total !== null))
  // "This week: 27.2" would be untrue where this session's lines were left open.
  const isOld = scored !== undefined && scored.session < sessionNow(series)
  return {
    finding: isOld
      ? { heading: phrase(`together:notThisTime.${about}`), details: [phrase('together:notThisTime.why')] }
      : { heading: together.heading, details: together.details },
    openings: isOld
      ? [phrase(`together:opening.${about === 'outcome' ? 'start' : 'howWasIt'}`)]
      : together.openings,
    chart: chartModel(series, settings),
    rows: tableModel(series, settings),
    faces: latest?.form === 'youngChild' ? latest : null,
  }
}
