// Who gave a safety answer: read from the form or the rating that it was given on, which is never overwritten.
import type { Answerer } from '#shared/contracts/measure-answers.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listPeopleOf } from '../clients/public.ts'
import { findPackRating } from './answer-store.ts'
import { listUnseen, type SafetyAnswer } from './safety-store.ts'
import { listHandedPacks } from './unfinished-pack-store.ts'

/** `source` is a rating's id, or a hand-over's with the number of the form in it. */
const personIdOf = (db: ReadDb, source: string): string | null => {
  const [handoverId = '', index] = source.split('.')
  if (index === undefined) return findPackRating(db, source)?.personId ?? null
  return listHandedPacks(db, handoverId).find((form) => form.index === Number(index))?.personId ?? null
}

export const answererOf = (db: ReadDb, { source, clientId }: SafetyAnswer): Answerer => {
  const personId = personIdOf(db, source)
  if (personId === null) return { role: 'self', alias: null }
  const person = listPeopleOf(db, [clientId]).find((one) => one.personId === personId)
  return person ? { role: person.role, alias: person.alias } : { role: 'other', alias: null }
}

/** By client: everybody with an answer that nobody has seen, each once. */
export const unseenAnswerers = (db: ReadDb): ReadonlyMap<string, readonly Answerer[]> =>
  new Map(
    [...Map.groupBy(listUnseen(db), ({ clientId }) => clientId)].map(([clientId, rows]) => {
      const all = rows.map((row) => answererOf(db, row))
      return [clientId, [...new Map(all.map((one) => [`${one.role} ${one.alias ?? ''}`, one])).values()]]
    }),
  )

/** Of one session, without a name: main is told no more. */
export const rolesUnseenIn = (db: ReadDb, sessionId: string): readonly Answerer['role'][] => [
  ...new Set(
    listUnseen(db)
      .filter((row) => row.sessionId === sessionId)
      .map((row) => answererOf(db, row).role),
  ),
]
