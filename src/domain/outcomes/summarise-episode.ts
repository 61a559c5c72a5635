import { mean } from 'simple-statistics'
import type { ClientId } from '../kernel/ids.ts'
import { daysBetween } from '../kernel/time.ts'
import type { AgeBand, Rater } from '../measures/measure-types.ts'
import type { OutcomeSettings } from './outcome-settings.ts'
import type { EndReason, EpisodeOutcome } from './practice-types.ts'
import { readSeries, type SeriesReading } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'
import { defaultValiditySettings, validityFlags } from './validity-flags.ts'

export type EpisodeFacts = {
  readonly client: ClientId
  readonly ageBand: AgeBand
  readonly rater: Rater
  readonly excluded: boolean
  readonly endReason: EndReason | null
}

const daysOf = ({ sessions }: SeriesReading): number | null => {
  const [first, last] = [sessions[0], sessions.at(-1)]
  if (!first || !last || first === last) return null
  const days = Math.round(daysBetween(first.at, last.at))
  return days >= 0 ? days : null
}

/** One episode summed up for the practice's figures, from the same reading as its chart. Errors as `readSeries`. */
export const summariseEpisode = (
  series: EpisodeSeries,
  facts: EpisodeFacts,
  settings: OutcomeSettings,
): EpisodeOutcome => {
  const reading = readSeries(series, settings)
  const { current, first, last, course, alliance, sessions } = reading
  const { constants, id, ownWording } = series.measure
  const { reference } = settings
  const ceiling =
    constants.max === reference.max && constants.direction === 'higher' ? reference.ceiling : null
  const checked = new Set(alliance.map(({ session }) => session))
  const missed = new Set(reading.missed)
  return {
    ...facts,
    episode: series.episode,
    measure: id,
    ownWording,
    constants,
    ratings: current.length,
    first: first?.points ?? null,
    last: last?.points ?? null,
    expected: last?.point?.expected ?? null,
    target: series.target ?? (course.kind === 'course' ? course.target : null),
    allianceMean: alliance.length > 0 ? mean(alliance.map(({ points }) => points)) : null,
    sessions: sessions.length,
    sessionsWithBoth: sessions.filter(({ number }) => checked.has(number) && !missed.has(number)).length,
    days: daysOf(reading),
    flags: validityFlags(
      current.map(({ points }) => points),
      { ...defaultValiditySettings, ceiling },
    ),
    closed: series.closed,
  }
}
