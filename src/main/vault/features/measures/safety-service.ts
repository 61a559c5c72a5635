import type * as z from 'zod'
import type { measures } from '#shared/contracts/measures.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { getEpisode, listClientsById } from '../clients/public.ts'
import { getSession } from '../sessions/public.ts'
import { listPacks } from './pack-store.ts'
import { answererOf } from './safety-answerers.ts'
import { findUnseen, listUnseen, setSeen } from './safety-store.ts'

type Rows = z.output<typeof measures.safety.output>['answers']

/** Safety answers that nobody has seen yet, with whose they are. */
export const unseenSafety = (db: ReadDb): Rows => {
  const unseen = listUnseen(db)
  const clients = new Map(
    listClientsById(
      db,
      unseen.map(({ clientId }) => clientId),
    ).map((one) => [one.clientId, one]),
  )
  const titles = new Map(listPacks(db).map(({ packId, title }) => [packId, title]))
  return unseen.flatMap((row) => {
    const { safetyId, sessionId, clientId, packId, raisedAt } = row
    const client = clients.get(clientId)
    if (!client) return []
    const { episodeId } = getSession(db, sessionId)
    const title = titles.get(packId) ?? ''
    const answeredBy = answererOf(db, row)
    const isCurrent = client.archivedAt === null && getEpisode(db, episodeId).closedAt === null
    return [{ safetyId, clientId, episodeId, alias: client.alias, title, answeredBy, isCurrent, raisedAt }]
  })
}

export const seeSafety = ({ db, now, record }: Writer, safetyId: string): void => {
  if (findUnseen(db, safetyId) === undefined) throw new CallError('notFound')
  setSeen(db, safetyId, now)
  record('measures.safetySeen', safetyId)
}
