import type { clients } from '#shared/contracts/clients.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import {
  addPerson,
  archiveClient,
  changeClient,
  changePerson,
  createClient,
  setIntroduced,
  setSafety,
  unarchiveClient,
} from './client-service.ts'
import { listAllLabels } from './client-store.ts'
import { getClientDetail } from './detail-service.ts'
import { closeEpisode, openEpisode, pauseEpisode, reopenEpisode } from './episode-service.ts'
import { listClientRows } from './list-service.ts'
import { findClients, pageOfClients } from './page-service.ts'
import { endPattern, removePattern, resumePattern, setPattern } from './pattern-service.ts'

const done = { done: true } as const

export const clientHandlers: FeatureHandlers<typeof clients> = {
  list: ({ archived }, { db, memo, now }) => ({ clients: listClientRows(db, memo, now, archived) }),
  page: (question, { db, memo, now }) => pageOfClients(db, memo, now, question),
  find: (question, { db, memo }) => findClients(db, memo, question),
  get: ({ clientId }, { db, now }) => getClientDetail(db, clientId, now),
  create: (fields, context) => createClient(context, fields),
  update: ({ clientId, ...fields }, context) => {
    changeClient(context, clientId, fields)
    return done
  },
  archive: ({ clientId }, context) => {
    archiveClient(context, clientId)
    return done
  },
  unarchive: ({ clientId }, context) => {
    unarchiveClient(context, clientId)
    return done
  },
  setSafety: ({ clientId, note }, context) => {
    setSafety(context, clientId, note)
    return done
  },
  addPerson: (fields, context) => ({ personId: addPerson(context, fields) }),
  updatePerson: (fields, context) => {
    changePerson(context, fields)
    return done
  },
  setIntroduced: (who, context) => {
    setIntroduced(context, who)
    return done
  },
  openEpisode: ({ clientIds }, context) => ({ episodeId: openEpisode(context, clientIds) }),
  closeEpisode: ({ episodeId, reason, note }, context) => {
    closeEpisode(context, episodeId, reason, note)
    return done
  },
  reopenEpisode: ({ episodeId }, context) => {
    reopenEpisode(context, episodeId)
    return done
  },
  pauseEpisode: ({ episodeId, until }, context) => {
    pauseEpisode(context, episodeId, until)
    return done
  },
  setPattern: (fields, context) => ({ scheduleId: setPattern(context, fields) }),
  endPattern: ({ scheduleId, until }, context) => endPattern(context, scheduleId, until),
  resumePattern: ({ scheduleId, until }, context) => {
    resumePattern(context, scheduleId, until)
    return done
  },
  removePattern: ({ scheduleId }, context) => {
    removePattern(context, scheduleId)
    return done
  },
  labels: (_input, { db }) => ({ labels: [...new Set(listAllLabels(db).map(({ label }) => label))] }),
}
