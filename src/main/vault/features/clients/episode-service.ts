// Opening, ending, pausing and taking up an episode again.
import type { EndReason } from '#shared/contracts/end-reasons.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { findClient } from './client-store.ts'
import {
  deleteEpisode,
  type EpisodeRecord,
  episodeValues,
  findEpisode,
  findOpenEpisodeOf,
  insertEpisode,
  isUntouched,
  listMembers,
  nextEpisodeNumber,
  updateEpisode,
} from './episode-store.ts'

export const getEpisode = (db: ReadDb, episodeId: string): EpisodeRecord => {
  const episode = findEpisode(db, episodeId)
  if (!episode) throw new CallError('notFound')
  return episode
}

export const getOpenEpisode = (db: ReadDb, episodeId: string): EpisodeRecord => {
  const episode = getEpisode(db, episodeId)
  if (episode.closedAt !== null) throw new CallError('closedEpisode')
  return episode
}

export const clientIdsOf = (db: ReadDb, episodeId: string): readonly string[] =>
  listMembers(db, [episodeId]).map(({ clientId }) => clientId)

const save = ({ db, record }: Writer, action: string, row: EpisodeRecord): void => {
  const values = episodeValues(row, clientIdsOf(db, row.episodeId))
  updateEpisode(db, row, record(action, row.episodeId, values))
}

/** The first episode that came with a new client, and that nothing ever happened in, gives way to the couple's. */
const clearAlone = ({ db, record }: Writer, clientId: string): void => {
  const alone = findOpenEpisodeOf(db, [clientId])
  if (alone === undefined) return
  if (!isUntouched(db, alone)) throw new CallError('conflict')
  deleteEpisode(db, alone)
  record('clients.emptyEpisodeRemoved', alone)
}

export const openEpisode = (writer: Writer, ids: readonly string[]): string => {
  const { db, now, newId, record } = writer
  const clientIds = [...new Set(ids)]
  for (const clientId of clientIds) {
    const client = findClient(db, clientId)
    if (!client) throw new CallError('notFound')
    if (client.archivedAt !== null) throw new CallError('conflict')
  }
  if (findOpenEpisodeOf(db, clientIds) !== undefined) throw new CallError('conflict')
  if (clientIds.length > 1) for (const clientId of clientIds) clearAlone(writer, clientId)
  const row: EpisodeRecord = {
    episodeId: newId(),
    openedAt: now,
    closedAt: null,
    endReason: null,
    endNote: '',
    pausedUntil: null,
    excludedReason: null,
    createdAt: now,
  }
  const members = clientIds.map((clientId) => ({ clientId, number: nextEpisodeNumber(db, clientId) }))
  const nonce = record('clients.episodeOpened', row.episodeId, episodeValues(row, clientIds))
  insertEpisode(db, row, members, nonce)
  return row.episodeId
}

export const closeEpisode = (writer: Writer, episodeId: string, reason: EndReason, note: string): void => {
  const row = getOpenEpisode(writer.db, episodeId)
  const ended = { closedAt: writer.now, endReason: reason, endNote: note, pausedUntil: null }
  save(writer, 'clients.episodeClosed', { ...row, ...ended })
}

export const reopenEpisode = (writer: Writer, episodeId: string): void => {
  const row = getEpisode(writer.db, episodeId)
  if (row.closedAt === null || findOpenEpisodeOf(writer.db, clientIdsOf(writer.db, episodeId)) !== undefined)
    throw new CallError('conflict')
  save(writer, 'clients.episodeReopened', { ...row, closedAt: null, endReason: null, endNote: '' })
}

export const pauseEpisode = (writer: Writer, episodeId: string, until: number | null): void => {
  const row = getOpenEpisode(writer.db, episodeId)
  save(writer, until === null ? 'clients.episodeResumed' : 'clients.episodePaused', {
    ...row,
    pausedUntil: until,
  })
}

/** Left out of figures and courses for a reason; null takes it in again. `conflict` where nothing would change. */
export const excludeEpisode = (writer: Writer, episodeId: string, reason: string | null): void => {
  const row = getEpisode(writer.db, episodeId)
  if (row.excludedReason === reason) throw new CallError('conflict')
  save(writer, reason === null ? 'clients.episodeIncluded' : 'clients.episodeExcluded', {
    ...row,
    excludedReason: reason,
  })
}
