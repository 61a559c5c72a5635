// The session check: worth a look when low for this person or clearly down, good to know when a little down or rising.
import { median } from 'simple-statistics'
import {
  changeInHundredths,
  compareHundredths,
  hundredthsToPoints,
  toHundredths,
} from '../kernel/hundredths.ts'
import type { PhraseParams } from '../kernel/phrase.ts'
import type { AlertCheck, AlertContext } from './alert-types.ts'
import { lowestItem } from './lowest-item.ts'
import { goodToKnow, worthALook } from './make-alert.ts'
import type { ScoredRating } from './order-ratings.ts'

// A person's own usual is the median of the earlier session checks; one alone is not a usual yet.
const fewestForUsual = 2

const withItem = ({ items }: ScoredRating, params: PhraseParams): PhraseParams => {
  const lowest = lowestItem(items)
  return lowest ? { ...params, item: lowest.item, itemScore: lowest.points } : params
}

/** Points lost since the session check before, in hundredths; null for the first. */
const fallOf = ({ reading: { alliance } }: AlertContext): number | null => {
  const last = alliance.at(-1)
  const previous = alliance.at(-2)
  return last && previous ? -changeInHundredths(previous.points, last.points) : null
}

const fallParams = (last: ScoredRating, fall: number): PhraseParams =>
  withItem(last, {
    score: last.points,
    previous: hundredthsToPoints(toHundredths(last.points) + fall),
    fall: hundredthsToPoints(fall),
    session: last.session,
  })

export const checkAllianceBelowUsual: AlertCheck = ({
  reading: { alliance },
  series: { allianceCutOff },
}) => {
  const last = alliance.at(-1)
  const earlier = alliance.slice(0, -1)
  if (!last || earlier.length < fewestForUsual) return null
  const usual = hundredthsToPoints(toHundredths(median(earlier.map(({ points }) => points))))
  if (compareHundredths(last.points, allianceCutOff) >= 0 || compareHundredths(last.points, usual) >= 0)
    return null
  const params = withItem(last, { score: last.points, usual, cutOff: allianceCutOff, session: last.session })
  return worthALook('allianceBelowUsual', 'askAboutAlliance', last.session, params)
}

export const checkAllianceFall: AlertCheck = (context) => {
  const last = context.reading.alliance.at(-1)
  const fall = fallOf(context)
  if (!last || fall === null || fall < toHundredths(context.settings.alerts.allianceFall)) return null
  return worthALook('allianceFall', 'askAboutAlliance', last.session, fallParams(last, fall))
}

export const checkAllianceDip: AlertCheck = (context) => {
  const last = context.reading.alliance.at(-1)
  const fall = fallOf(context)
  const { allianceDip, allianceFall } = context.settings.alerts
  if (!last || fall === null || fall < toHundredths(allianceDip) || fall >= toHundredths(allianceFall))
    return null
  return goodToKnow('allianceDip', 'askAboutAlliance', last.session, fallParams(last, fall))
}

export const checkAllianceItemLow: AlertCheck = ({ reading: { alliance }, settings: { alerts } }) => {
  const last = alliance.at(-1)
  const lowest = last && lowestItem(last.items)
  if (!last || !lowest || compareHundredths(lowest.points, alerts.allianceItem) >= 0) return null
  const params = {
    item: lowest.item,
    itemScore: lowest.points,
    limit: alerts.allianceItem,
    score: last.points,
  }
  return goodToKnow('allianceItemLow', 'askAboutAlliance', last.session, { ...params, session: last.session })
}

/** From a start under the cut-off, up by as much as counts as a clear fall; silent while the last step went down. */
export const checkAllianceRose: AlertCheck = (context) => {
  const { alliance } = context.reading
  const first = alliance[0]
  const last = alliance.at(-1)
  const fall = fallOf(context)
  if (!first || !last || fall === null || fall > 0) return null
  if (compareHundredths(first.points, context.series.allianceCutOff) >= 0) return null
  const rise = changeInHundredths(first.points, last.points)
  if (rise < toHundredths(context.settings.alerts.allianceRise)) return null
  const params = {
    from: first.points,
    to: last.points,
    rise: hundredthsToPoints(rise),
    session: last.session,
  }
  return goodToKnow('allianceRose', 'keepGoing', last.session, params)
}
