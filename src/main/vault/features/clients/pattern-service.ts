// The weekly plan: patterns of an open episode, added and ended.

import { isTimeZone } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getOpenEpisode } from './episode-service.ts'
import { findPattern, insertPattern, listPatternsOf, type Pattern, setPatternEnd } from './schedule-store.ts'

const sameTime = (a: Pattern, b: Omit<Pattern, 'scheduleId'>): boolean =>
  a.weekday === b.weekday && a.minuteOfDay === b.minuteOfDay && a.timeZone === b.timeZone

const overlaps = (a: Pattern, b: Omit<Pattern, 'scheduleId'>): boolean =>
  (a.until === null || a.until > b.from) && (b.until === null || b.until > a.from)

/** Throws `conflict` where the same hour of the same episode is planned already. */
export const setPattern = (
  { db, now, newId, record }: Writer,
  fields: Omit<Pattern, 'scheduleId'>,
): string => {
  getOpenEpisode(db, fields.episodeId)
  if (!isTimeZone(fields.timeZone)) throw new CallError('badInput')
  if (fields.until !== null && fields.until <= fields.from) throw new CallError('outOfRange')
  const others = listPatternsOf(db, [fields.episodeId])
  if (others.some((other) => sameTime(other, fields) && overlaps(other, fields)))
    throw new CallError('conflict')
  const scheduleId = newId()
  insertPattern(db, { ...fields, scheduleId }, now)
  record('clients.patternSet', scheduleId)
  return scheduleId
}

/** From `until` on the pattern plans nothing more; what became a session stays. */
export const endPattern = ({ db, record }: Writer, scheduleId: string, until: number): void => {
  const pattern = findPattern(db, scheduleId)
  if (!pattern) throw new CallError('notFound')
  setPatternEnd(db, scheduleId, Math.max(until, pattern.from))
  record('clients.patternEnded', scheduleId)
}
