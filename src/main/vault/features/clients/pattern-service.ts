// The weekly plan: patterns of an open episode, added and ended, and either of these taken back.

import { isTimeZone } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getOpenEpisode } from './episode-service.ts'
import {
  deletePattern,
  findPattern,
  insertPattern,
  isPatternUsed,
  listPatternsOf,
  type Pattern,
  setPatternEnd,
} from './schedule-store.ts'

const sameTime = (a: Pattern, b: Omit<Pattern, 'scheduleId'>): boolean =>
  a.weekday === b.weekday && a.minuteOfDay === b.minuteOfDay && a.timeZone === b.timeZone

const overlaps = (a: Pattern, b: Omit<Pattern, 'scheduleId'>): boolean =>
  (a.until === null || a.until > b.from) && (b.until === null || b.until > a.from)

const isTaken = (db: ReadDb, fields: Omit<Pattern, 'scheduleId'>, besides?: string): boolean =>
  listPatternsOf(db, [fields.episodeId]).some(
    (other) => other.scheduleId !== besides && sameTime(other, fields) && overlaps(other, fields),
  )

const getPattern = (db: ReadDb, scheduleId: string): Pattern => {
  const pattern = findPattern(db, scheduleId)
  if (!pattern) throw new CallError('notFound')
  return pattern
}

/** Throws `conflict` where the same hour of the same episode is planned already. */
export const setPattern = (
  { db, now, newId, record }: Writer,
  fields: Omit<Pattern, 'scheduleId'>,
): string => {
  getOpenEpisode(db, fields.episodeId)
  if (!isTimeZone(fields.timeZone)) throw new CallError('badInput')
  if (fields.until !== null && fields.until <= fields.from) throw new CallError('outOfRange')
  if (isTaken(db, fields)) throw new CallError('conflict')
  const scheduleId = newId()
  insertPattern(db, { ...fields, scheduleId }, now)
  record('clients.patternSet', scheduleId)
  return scheduleId
}

/**
 * From `until` on the pattern plans nothing more; what became a session stays. One that ended before is not prolonged.
 * Returns the end that it had.
 */
export const endPattern = (
  { db, record }: Writer,
  scheduleId: string,
  until: number,
): { readonly before: number | null } => {
  const pattern = getPattern(db, scheduleId)
  setPatternEnd(db, scheduleId, Math.max(pattern.from, Math.min(until, pattern.until ?? until)))
  record('clients.patternEnded', scheduleId)
  return { before: pattern.until }
}

/** Takes an end back. Throws `conflict` where the same hour has been planned anew since. */
export const resumePattern = ({ db, record }: Writer, scheduleId: string, until: number | null): void => {
  const pattern = getPattern(db, scheduleId)
  getOpenEpisode(db, pattern.episodeId)
  if (until !== null && until < pattern.from) throw new CallError('outOfRange')
  if (isTaken(db, { ...pattern, until }, scheduleId)) throw new CallError('conflict')
  setPatternEnd(db, scheduleId, until)
  record('clients.patternResumed', scheduleId)
}

/** Takes a pattern back as if it had never been set; where sessions came of it, they stay and it plans nothing more. */
export const removePattern = ({ db, record }: Writer, scheduleId: string): void => {
  const { from } = getPattern(db, scheduleId)
  if (isPatternUsed(db, scheduleId)) setPatternEnd(db, scheduleId, from)
  else deletePattern(db, scheduleId)
  record('clients.patternRemoved', scheduleId)
}
