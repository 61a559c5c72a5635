// What the feature "clients" offers to the others; all else in this folder is its own.

export { bandOf, notBeforeBirth } from './age-band.ts'
export { getClient, getPerson, rememberAids } from './client-service.ts'
export { type ClientRecord, listAllLabels, listClients, listClientsById } from './client-store.ts'
export { clientIdsOf, excludeEpisode, getEpisode, getOpenEpisode } from './episode-service.ts'
export {
  countAttended,
  type EpisodeMember,
  type EpisodeRecord,
  isMember,
  listEpisodes,
  listEpisodesById,
  listEpisodesOfClient,
  listMembers,
  listOpenEpisodeIds,
} from './episode-store.ts'
export { listPeopleOf, type PersonRecord } from './person-store.ts'
export {
  deleteUsedOccurrence,
  findOccurrenceOfSession,
  findPattern,
  findSessionOfOccurrence,
  insertUsedOccurrence,
  listLivePatterns,
  listPatternsOf,
  listUsedOccurrences,
  type Pattern,
} from './schedule-store.ts'
