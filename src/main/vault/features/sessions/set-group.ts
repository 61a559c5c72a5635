// An episode of a group: its members mark the session check in the group's words. Fixed like any other measure, so that
// whoever has marked before keeps the words they began with; faces for the youngest stay faces.
import { CallError } from '#shared/ipc/errors.ts'
import type { Writer } from '../../process/writer.ts'
import { clientIdsOf, getOpenEpisode } from '../clients/public.ts'
import { fixMeasure } from './rating-service.ts'

/** Throws `closedEpisode`, and `conflict` for an episode of one. */
export const setGroup = (writer: Writer, episodeId: string): void => {
  getOpenEpisode(writer.db, episodeId)
  const members = clientIdsOf(writer.db, episodeId)
  if (members.length < 2) throw new CallError('conflict')
  for (const clientId of members)
    fixMeasure(writer, episodeId, { clientId, personId: null, occasion: 'alliance' }, true)
  writer.record('sessions.groupSet', episodeId)
}
