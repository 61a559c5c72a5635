// Two or three openings to talk about, from what the marks show. They ask; they never judge.
import { compareHundredths, toHundredths } from '../kernel/hundredths.ts'
import { type Phrase, phrase } from '../kernel/phrase.ts'
import type { MeasureKind } from '../measures/measure-types.ts'
import { betterBy } from './classify-change.ts'
import { lowestItem } from './lowest-item.ts'
import type { ReadRating, SeriesReading } from './read-series.ts'
import type { EpisodeSeries } from './series-types.ts'

const most = 3

const say = (key: string, params?: Phrase['params']): Phrase => phrase(`together:opening.${key}`, params)

/** About the latest event that lies before the last rating: did it help, or what changed since? */
const aboutEvent = (
  series: EpisodeSeries,
  current: readonly ReadRating[],
  last: ReadRating,
): Phrase | null => {
  const event = series.events
    .filter(({ session }) => session < last.session)
    .sort((a, b) => b.session - a.session || b.at - a.at)[0]
  if (event === undefined) return null
  const then = current.findLast(({ session }) => session <= event.session)
  const { direction } = series.measure.constants
  const helped = then !== undefined && betterBy(then.points, last.points, direction) > 0
  return say(helped ? 'whatHelpedSince' : 'whatChangedSince', { label: event.label, session: event.session })
}

const afterOutcome = (series: EpisodeSeries, { current, last, course }: SeriesReading): (Phrase | null)[] => {
  if (last === null) return [say('start')]
  const { max, min, direction, rci } = series.measure.constants
  if (last.points === (direction === 'higher' ? max : min)) return [say('slightlyDifferent')]
  const previous = current.at(-2)
  if (previous === undefined) {
    const high = course.kind === 'notApplicable' && course.reason === 'startsAboveCeiling'
    return [say(high ? 'whatBrings' : 'whatIsBehind'), say('whatWouldBeDifferent')]
  }
  const lowerThanStart =
    betterBy(current[0]?.points ?? last.points, last.points, direction) <= -toHundredths(rci)
  const lowerThanHoped = last.zone?.kind === 'zone' && last.zone.zone === 'below' && !last.zone.early
  const move = betterBy(previous.points, last.points, direction)
  return [
    lowerThanStart ? say('lowerThanStart') : lowerThanHoped ? say('lowerThanHoped') : null,
    aboutEvent(series, current, last),
    say(move > 0 ? 'whatMore' : move < 0 ? 'whatWasHarder' : 'whatWouldMove'),
  ]
}

const afterAlliance = ({ alliance }: SeriesReading, cutOff: number): (Phrase | null)[] => {
  const last = alliance.at(-1)
  const previous = alliance.at(-2)
  if (last === undefined) return [say('howWasIt')]
  if (last.points === 40) return [say('slightlyDifferent')]
  const lowest = lowestItem(last.items)
  const down = previous !== undefined && compareHundredths(last.points, previous.points) < 0
  const low = down || compareHundredths(last.points, cutOff) < 0
  return [
    low && lowest ? say('allianceItem', { item: lowest.item }) : null,
    say(low ? 'whatWouldFit' : 'whatToKeep'),
  ]
}

/** At most three openings. */
export const togetherOpenings = (
  series: EpisodeSeries,
  reading: SeriesReading,
  about: MeasureKind,
): readonly Phrase[] => {
  const openings =
    about === 'outcome' ? afterOutcome(series, reading) : afterAlliance(reading, series.allianceCutOff)
  return openings.filter((opening) => opening !== null).slice(0, most)
}
