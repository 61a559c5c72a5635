// What two people read after the outcome. Never a zone, never "deteriorated", and a perfect score is not praised.
import { changeInPoints, compareHundredths } from '../kernel/hundredths.ts'
import { type Phrase, phrase } from '../kernel/phrase.ts'
import { betterBy, isClinical } from './classify-change.ts'
import type { SpokenFinding } from './client-sentence.ts'
import { movedLeast } from './moved-least.ts'
import type { ReadRating, SeriesReading } from './read-series.ts'
import type { EpisodeSeries, SeriesConstants } from './series-types.ts'

const say = (key: string, params?: Phrase['params']): Phrase => phrase(`together:outcome.${key}`, params)

const best = ({ direction, min, max }: SeriesConstants): number => (direction === 'higher' ? max : min)

const headingOf = (last: ReadRating, earlier: readonly ReadRating[], constants: SeriesConstants): Phrase => {
  const params = { score: last.points }
  // A perfect score gets a plain heading whatever went before.
  if (earlier.length === 0) return say('first', params)
  if (last.points === best(constants)) return say('atTheTop', params)
  // The words are plain: highest is highest, whichever way is better.
  const moves = earlier.map(({ points }) => compareHundredths(last.points, points))
  if (moves.every((move) => move > 0)) return say('highest', params)
  if (moves.every((move) => move < 0)) return say('lowest', params)
  const move = moves.at(-1) as -1 | 0 | 1
  return say(move > 0 ? 'higher' : move < 0 ? 'lower' : 'same', params)
}

const moveOf = (last: ReadRating, previous: ReadRating): Phrase => {
  const change = changeInPoints(previous.points, last.points)
  if (change === 0) return say('asLastTime')
  return say(change > 0 ? 'moreThanLast' : 'lessThanLast', { points: Math.abs(change) })
}

/** The finding, the move since last time, the line when it is passed, and the item that moved least on a rise. */
export const togetherOutcome = (series: EpisodeSeries, { current, last }: SeriesReading): SpokenFinding => {
  if (last === null) return { heading: say('noRating'), details: [] }
  const { constants } = series.measure
  const earlier = current.slice(0, -1)
  const previous = earlier.at(-1)
  const details: Phrase[] = previous ? [moveOf(last, previous)] : []
  if (!isClinical(last.points, constants.cutOff, constants.direction)) {
    details.push(say('overLine', { cutOff: constants.cutOff }))
  }
  const least =
    previous && betterBy(previous.points, last.points, constants.direction) > 0
      ? movedLeast(previous.items, last.items)
      : null
  if (least !== null) details.push(say('movedLeast', { item: least }))
  return { heading: headingOf(last, earlier, constants), details }
}
