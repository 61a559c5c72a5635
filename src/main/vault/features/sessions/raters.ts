// Everybody who may have filled in a sheet of paper: clients in care, and the people who answer about them.
import type { RaterRow } from '#shared/contracts/paper-ratings.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listClientsById, listMembers, listOpenEpisodeIds, listPeopleOf } from '../clients/public.ts'

export const listRaters = (db: ReadDb): RaterRow[] => {
  const ids = [...new Set(listMembers(db, listOpenEpisodeIds(db)).map(({ clientId }) => clientId))]
  const people = Map.groupBy(listPeopleOf(db, ids), ({ clientId }) => clientId)
  return listClientsById(db, ids).flatMap(({ clientId, alias, code, aids }) => [
    { clientId, personId: null, alias, code, about: null, language: aids.language },
    ...(people.get(clientId) ?? []).map((person) => ({
      clientId,
      personId: person.personId,
      alias: person.alias,
      code,
      about: alias,
      language: person.aids.language,
    })),
  ])
}
