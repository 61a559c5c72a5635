// "Worth a look" on the outcome line: the course, reliable falls, very low marks, too little gain.
import { hundredthsToPoints, toHundredths } from '../kernel/hundredths.ts'
import type { Alert, AlertCheck, AlertContext, AlertRule } from './alert-types.ts'
import { betterBy } from './classify-change.ts'
import { lowestItem } from './lowest-item.ts'
import { worthALook } from './make-alert.ts'
import type { ReadRating } from './read-series.ts'

/** Limits in points of the built-in range say nothing about another measure. */
export const onReferenceRange = ({ series, settings }: AlertContext): boolean => {
  const { min, max, direction } = series.measure.constants
  return direction === 'higher' && min === settings.reference.min && max === settings.reference.max
}

const isBelow = ({ zone }: ReadRating): boolean => zone?.kind === 'zone' && zone.zone === 'below'

// An uncoloured zone (sessions 2 and 3) may be the first of two, never the one that speaks up.
const isColoured = ({ zone }: ReadRating): boolean => zone?.kind === 'zone' && !zone.early

export const checkBelowTwice: AlertCheck = ({ reading: { current, last } }) => {
  const previous = current.at(-2)
  if (!last?.point || !previous || !isBelow(last) || !isBelow(previous) || !isColoured(last)) return null
  return worthALook('belowTwice', 'talkTogether', last.session, {
    score: last.points,
    expected: last.point.expected,
    edge: last.point.band50.low,
    session: last.session,
    previousScore: previous.points,
    previousSession: previous.session,
  })
}

const fallSince = (rule: AlertRule, from: ReadRating | undefined, context: AlertContext): Alert | null => {
  const { last } = context.reading
  const { rci, direction } = context.series.measure.constants
  if (!from || !last || from === last) return null
  const worse = -betterBy(from.points, last.points, direction)
  if (worse < toHundredths(rci)) return null
  const params = {
    fall: hundredthsToPoints(worse),
    from: from.points,
    to: last.points,
    fromSession: from.session,
  }
  return worthALook(rule, 'talkTogether', last.session, { ...params, session: last.session, rci })
}

export const checkFallSinceLast: AlertCheck = (context) =>
  fallSince('reliableFallSinceLast', context.reading.current.at(-2), context)

export const checkFallSinceFirst: AlertCheck = (context) =>
  fallSince('reliableFallSinceFirst', context.reading.current[0], context)

export const checkVeryLowTotal: AlertCheck = (context) => {
  const { last } = context.reading
  const limit = context.settings.alerts.veryLowTotal
  if (!last || !onReferenceRange(context) || toHundredths(last.points) > toHundredths(limit)) return null
  return worthALook('veryLowTotal', 'consult', last.session, {
    score: last.points,
    limit,
    session: last.session,
  })
}

export const checkVeryLowItem: AlertCheck = (context) => {
  const { last } = context.reading
  const limit = context.settings.alerts.veryLowItem
  const lowest = last && lowestItem(last.items)
  if (!last || !lowest || !onReferenceRange(context)) return null
  if (toHundredths(lowest.points) > toHundredths(limit)) return null
  const params = { item: lowest.item, score: lowest.points, limit, session: last.session }
  return worthALook('veryLowItem', 'consult', last.session, params)
}

// Silent while `above` by itself: who is at or over the course has gained at least all that was expected.
export const checkNoGain: AlertCheck = ({ reading: { first, last }, settings: { alerts } }) => {
  const { talk, consult, review } = alerts.noGainSessions
  if (!first || !last?.point || last.point.session < talk) return null
  const expectedGain = toHundredths(last.point.expected) - toHundredths(first.points)
  const gain = betterBy(first.points, last.points)
  if (gain >= expectedGain * alerts.noGainShare) return null
  const params = {
    gain: hundredthsToPoints(gain),
    expectedGain: hundredthsToPoints(expectedGain),
    score: last.points,
    session: last.session,
  }
  if (last.point.session >= review) return worthALook('noGainReview', 'reviewPlan', last.session, params)
  if (last.point.session >= consult) return worthALook('noGainConsult', 'consult', last.session, params)
  return worthALook('noGainTalk', 'talkTogether', last.session, params)
}
