// The history of corrections of one episode, each with what it is about in a person's terms: session, day, whose marks.
import type { CorrectionRow } from '#shared/contracts/outcomes.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listClientsById, listPeopleOf } from '../clients/public.ts'
import { listRatingsOfEpisodes, listSessionTimes, type RatingRecord } from '../sessions/public.ts'
import { numbersOf } from './build-series.ts'
import { type CorrectionRecord, listCorrectionsOf } from './correction-store.ts'

/** Whose marks: the client, or the person who answered about them. */
const aliasesOf = (
  db: ReadDb,
  ratings: readonly RatingRecord[],
  corrections: readonly CorrectionRecord[],
): ReadonlyMap<string, string> => {
  const moved = corrections.filter(({ kind }) => kind === 'someoneElse').flatMap(({ from, to }) => [from, to])
  const clientIds = [...new Set([...ratings.map(({ clientId }) => clientId), ...moved])]
  return new Map([
    ...listClientsById(db, clientIds).map(({ clientId, alias }) => [clientId, alias] as const),
    ...listPeopleOf(db, clientIds).map(({ personId, alias }) => [personId, alias] as const),
  ])
}

/** The newest last; undone ones too. Marks that stood here before they were moved away are among them. */
export const listCorrectionRows = (db: ReadDb, episodeId: string): CorrectionRow[] => {
  const ratings = listRatingsOfEpisodes(db, [episodeId])
  const byId = new Map(ratings.map((rating) => [rating.ratingId, rating]))
  const corrections = listCorrectionsOf(db, [...byId.keys()])
  const aliases = aliasesOf(db, ratings, corrections)
  const numbers = numbersOf({ sessions: listSessionTimes(db, [episodeId]) })
  return corrections.flatMap(({ toSessionId, ...row }): CorrectionRow[] => {
    const rating = byId.get(row.ratingId)
    if (!rating) return []
    const isMove = row.kind === 'someoneElse'
    return [
      {
        ...row,
        occasion: rating.occasion,
        session: numbers.get(rating.sessionId) ?? numbers.get(toSessionId ?? '') ?? 1,
        ratedAt: rating.finishedAt,
        alias: aliases.get(rating.personId ?? rating.clientId) ?? '',
        fromAlias: isMove ? (aliases.get(row.from) ?? '') : '',
        toAlias: isMove ? (aliases.get(row.to) ?? '') : '',
      },
    ]
  })
}
