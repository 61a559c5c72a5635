// "Good to know" on the outcome line. A perfect score is among none of these: it is never praised.
import { changeInPoints, compareHundredths, toHundredths } from '../kernel/hundredths.ts'
import { onReferenceRange } from './alert-outcome-checks.ts'
import type { AlertCheck } from './alert-types.ts'
import { betterBy, isClinical } from './classify-change.ts'
import { goodToKnow } from './make-alert.ts'
import { overCutOffSince } from './standing-of.ts'

export const checkTargetReached: AlertCheck = ({ reading: { first, last, current, course }, series }) => {
  const target = series.target ?? (course.kind === 'course' ? course.target : null)
  if (!first || !last || target === null || current.length < 2) return null
  const { direction } = series.measure.constants
  if (betterBy(target, first.points, direction) >= 0 || betterBy(target, last.points, direction) < 0)
    return null
  return goodToKnow('targetReached', 'spaceOut', last.session, {
    score: last.points,
    target,
    session: last.session,
  })
}

const isStable: AlertCheck = ({ reading: { current, last }, series, settings: { alerts } }) => {
  const { cutOff, direction } = series.measure.constants
  const recent = current.slice(-alerts.stableSessions)
  if (!last || recent.length < alerts.stableSessions) return null
  if (recent.some(({ points }) => isClinical(points, cutOff, direction))) return null
  const params = { count: recent.length, cutOff, score: last.points, session: last.session }
  return goodToKnow('stableAbove', 'spaceOut', last.session, params)
}

export const checkStableAbove: AlertCheck = isStable

/** From the clinical side to the other; gives way to "stable above", which says more. */
export const checkOverCutOff: AlertCheck = (context) => {
  const { current, first, last } = context.reading
  const { cutOff, direction } = context.series.measure.constants
  const since = overCutOffSince(current, { cutOff, direction })
  if (!first || !last || since === null || !isClinical(first.points, cutOff, direction)) return null
  if (isStable(context) !== null) return null
  const params = { score: last.points, cutOff, since, session: last.session }
  return goodToKnow('overCutOff', 'keepGoing', last.session, params)
}

export const checkFirstHigh: AlertCheck = (context) => {
  const { first } = context.reading
  const { ceiling } = context.settings.reference
  if (!first || !onReferenceRange(context) || compareHundredths(first.points, ceiling) <= 0) return null
  return goodToKnow('firstHigh', 'askWhatBrings', first.session, { score: first.points, limit: ceiling })
}

// Later on the first score is what it is: the question is asked while at most three ratings stand on it.
const askUntil = 3

export const checkFirstSeemsOff: AlertCheck = ({ reading: { current, first }, series }) => {
  const second = current[1]
  const { rci } = series.measure.constants
  if (!first || !second || second.step !== 2 || current.length > askUntil) return null
  const change = changeInPoints(first.points, second.points)
  if (Math.abs(toHundredths(change)) < toHundredths(rci)) return null
  const params = { first: first.points, second: second.points, change, rci, session: second.session }
  return goodToKnow('firstSeemsOff', 'restartBaseline', second.session, params)
}
