// Whether what is typed in has its place: a measure about the client, a session that could have taken place.
import { aboutOf } from '#domain/measures/packs/score/about-of.ts'
import { dayOf, localDay } from '#domain/schedule/local-day.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { getSession } from '../sessions/public.ts'
import { getPack } from './pack-service.ts'

/** Throws `notFound` for a measure about the therapist, `outOfRange` for an appointment of a later day. */
export const checkPlace = (
  { db, now }: Pick<Writer, 'db' | 'now'>,
  { sessionId, packId }: { readonly sessionId: string; readonly packId: string },
): void => {
  if (aboutOf(getPack(db, packId).binding) !== 'client') throw new CallError('notFound')
  const { status, plannedAt, timeZone } = getSession(db, sessionId)
  const isLaterDay = plannedAt >= localDay(dayOf(now, timeZone), timeZone).to
  if (status === 'planned' && isLaterDay) throw new CallError('outOfRange')
}
