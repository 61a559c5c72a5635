// What the therapist has ticked as gone from the calendar: sessions are cancelled, taken time is freed; undone as one.
import type { TakenBack } from '#shared/contracts/schedule.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { findSession } from '../sessions/public.ts'
import { freeBlocked } from './blocked-store.ts'
import { changePlanned } from './change-service.ts'
import type { Gone } from './gone-service.ts'

/** Throws `conflict` for a key that is no longer among what is gone. Gives back what undoes it. */
export const takeOutGone = (writer: Writer, gone: readonly Gone[], keys: readonly string[]): TakenBack => {
  const { db, now, record } = writer
  const byKey = Map.groupBy(gone, ({ key }) => key)
  const wanted = [...new Set(keys)].flatMap((key) => {
    const own = byKey.get(key)
    if (!own) throw new CallError('conflict')
    return own
  })
  const sessions: TakenBack['sessions'][number][] = []
  const freed: string[] = []
  for (const { what } of wanted) {
    if ('blockedId' in what) {
      freeBlocked(db, what.blockedId, now)
      record('schedule.unblocked', what.blockedId)
      freed.push(what.blockedId)
      continue
    }
    const { sessionId, startsAt: plannedAt, minutes } = what
    const place = findSession(db, sessionId)?.place ?? 'room'
    const isNow = { status: 'cancelledByMe' as const, plannedAt, minutes, place }
    const { before } = changePlanned(writer, { sessionId }, isNow)
    sessions.push({ sessionId, isNow, before })
  }
  return { sessions, freed }
}
