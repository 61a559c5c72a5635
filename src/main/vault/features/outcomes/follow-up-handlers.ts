import type { followUpCalls } from '#shared/contracts/follow-up.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { getEpisode, isMember } from '../clients/public.ts'
import {
  findFollowUp,
  insertFollowUp,
  listFollowUpsDue,
  listFollowUpsOf,
  setFollowUpDone,
} from './follow-up-store.ts'

export const followUpHandlers: FeatureHandlers<typeof followUpCalls> = {
  addFollowUp: ({ clientId, episodeId, dueOn, text: typed }, { db, now, newId, record }) => {
    getEpisode(db, episodeId)
    if (!isMember(db, episodeId, clientId)) throw new CallError('notFound')
    const text = typed.trim()
    if (text === '') throw new CallError('incomplete')
    const row = { followUpId: newId(), clientId, episodeId, dueOn, text, createdAt: now, doneAt: null }
    const values = [row.followUpId, clientId, episodeId, dueOn, text, now]
    insertFollowUp(db, row, record('outcomes.followUpAdded', row.followUpId, values))
    return { followUpId: row.followUpId }
  },
  finishFollowUp: ({ followUpId, done }, { db, now, record }) => {
    const row = findFollowUp(db, followUpId)
    if (!row) throw new CallError('notFound')
    if ((row.doneAt !== null) === done) throw new CallError('conflict')
    setFollowUpDone(db, followUpId, done ? now : null)
    record(done ? 'outcomes.followUpDone' : 'outcomes.followUpTakenUp', followUpId)
    return { done: true }
  },
  followUpsOfEpisode: ({ episodeId }, { db }) => {
    getEpisode(db, episodeId)
    return { followUps: listFollowUpsOf(db, episodeId) }
  },
  followUpsDue: ({ on }, { db }) => ({ followUps: listFollowUpsDue(db, on) }),
}
