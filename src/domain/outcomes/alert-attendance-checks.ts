// Safety first, then what did not happen: ratings not made, sessions not held.
import { compareHundredths } from '../kernel/hundredths.ts'
import { daysBetween } from '../kernel/time.ts'
import type { AlertCheck } from './alert-types.ts'
import { worthALook } from './make-alert.ts'
import { quietTime } from './quiet-time.ts'

export const checkSafetyAnswer: AlertCheck = ({ series: { flags } }) =>
  flags.safetyAnswer ? worthALook('safetyAnswer', 'acknowledgeSafety', null) : null

export const checkSafetyFlag: AlertCheck = ({ series: { flags } }) =>
  flags.safetyFlag ? worthALook('safetyFlag', 'acknowledgeSafety', null) : null

export const checkMissedTwice: AlertCheck = ({ reading: { sessions, missed } }) => {
  const [before, last] = sessions.slice(-2)
  if (!before || !last || !missed.includes(before.number) || !missed.includes(last.number)) return null
  const params = { session: last.number, previousSession: before.number }
  return worthALook('missedTwice', 'askForRating', last.number, params)
}

export const checkMissedAfterLowAlliance: AlertCheck = ({ reading, series: { allianceCutOff } }) => {
  const [before, last] = reading.sessions.slice(-2)
  if (!before || !last || !reading.missed.includes(last.number)) return null
  const check = reading.alliance.find(({ session }) => session === before.number)
  if (!check || compareHundredths(check.points, allianceCutOff) >= 0) return null
  const params = { session: last.number, previousSession: before.number, alliance: check.points }
  return worthALook('missedAfterLowAlliance', 'askForRating', last.number, {
    ...params,
    cutOff: allianceCutOff,
  })
}

/**
 * Since the last attended session, against the own rhythm; after sixty quiet days also without one, and then it asks
 * whether this has ended. A clock set back makes the wait negative, and then nothing is said.
 */
export const checkNotSeen: AlertCheck = ({ reading: { sessions, rhythmDays }, series, settings, now }) => {
  const last = sessions.at(-1)
  if (!last || (series.pausedUntil !== null && now < series.pausedUntil)) return null
  const days = Math.floor(daysBetween(last.at, now))
  const planned = series.nextPlannedAt !== null && series.nextPlannedAt > now
  const saying = (key: string, params: { readonly [name: string]: number }) => {
    const alert = worthALook('notSeen', 'planSession', null, params)
    return { ...alert, reason: { ...alert.reason, key: planned ? `${key}Planned` : key } }
  }
  const quiet = quietTime(series, now)
  if (quiet) return saying('alerts:notSeenLong', { days: quiet.days })
  if (rhythmDays === null || days < rhythmDays * settings.alerts.notSeenFactor) return null
  return saying('alerts:notSeen', { days, rhythm: Math.round(rhythmDays) })
}
