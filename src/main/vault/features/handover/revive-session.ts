import type { Writer } from '../../process/writer.ts'
import { getSession, setStatus } from '../sessions/public.ts'

/** A session that was called off meanwhile took place after all: somebody sat before the screen. */
export const reviveSession = (writer: Writer, sessionId: string): void => {
  const session = getSession(writer.db, sessionId)
  if (session.status === 'planned' || session.status === 'attended') return
  setStatus(writer, sessionId, 'attended')
}
