// What two people read after the session check. Low marks are welcome: they help most.
import { changeInPoints } from '../kernel/hundredths.ts'
import { type Phrase, phrase } from '../kernel/phrase.ts'
import type { SpokenFinding } from './client-sentence.ts'
import type { SeriesReading } from './read-series.ts'

const say = (key: string, params?: Phrase['params']): Phrase => phrase(`together:alliance.${key}`, params)

/** The session check's finding and its move since last time. */
export const togetherAlliance = ({ alliance }: SeriesReading): SpokenFinding => {
  const last = alliance.at(-1)
  const previous = alliance.at(-2)
  if (last === undefined) return { heading: say('noRating'), details: [] }
  const heading = say('finding', { score: last.points })
  if (previous === undefined) return { heading, details: [] }
  const change = changeInPoints(previous.points, last.points)
  if (change === 0) return { heading, details: [say('asLastTime')] }
  return {
    heading,
    details: [say(change > 0 ? 'moreThanLast' : 'lessThanLast', { points: Math.abs(change) })],
  }
}
