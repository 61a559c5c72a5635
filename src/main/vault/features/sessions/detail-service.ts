// One session with everything in it: who took part, what was marked, notes, forms that were broken off.
import type { RatingRow, SessionDetail } from '#shared/contracts/sessions.ts'
import type { ReadDb } from '../../db/sql.ts'
import { listPeopleOf, type PersonRecord } from '../clients/public.ts'
import type { EffectiveRating } from '../outcomes/public.ts'
import { measureOf } from './measure-service.ts'
import { listNotesOfSession } from './note-store.ts'
import { type RowClient, ratingsIn, rowClients } from './row-service.ts'
import { getSession } from './session-service.ts'
import { listParticipants } from './session-store.ts'
import { listUnfinished, listUnfinishedItems } from './unfinished-store.ts'

type People = ReadonlyMap<string, PersonRecord>

const roleIn = (people: People, personId: string | null): RatingRow['role'] =>
  personId === null ? 'self' : (people.get(personId)?.role ?? 'other')

const toRow =
  (people: People, sessionId: string) =>
  (one: EffectiveRating): RatingRow => {
    const { rating } = one
    // Read in another session now: here it is kept, with the one who sat before the screen, and no longer counted.
    const moved = one.sessionId !== sessionId
    const { clientId, personId } = moved ? rating : one
    return {
      ratingId: rating.ratingId,
      sessionId,
      clientId,
      personId,
      role: roleIn(people, personId),
      occasion: rating.occasion,
      measureId: rating.measureId,
      measureVersion: rating.form,
      total: one.total,
      items: one.items.map(({ item, value }) => ({ item, value })),
      source: rating.source,
      helper: rating.helper,
      language: rating.language,
      direction: rating.direction,
      layout: rating.layout,
      startedAt: rating.startedAt,
      finishedAt: rating.finishedAt,
      complete: rating.complete,
      superseded: moved || !one.counts,
    }
  }

const participantsOf = (
  db: ReadDb,
  sessionId: string,
  clients: readonly RowClient[],
  people: People,
): SessionDetail['participants'] =>
  listParticipants(db, [sessionId]).map(({ clientId, personId }) => ({
    clientId,
    personId,
    role: roleIn(people, personId),
    alias:
      (personId === null ? undefined : people.get(personId)?.alias) ??
      clients.find((client) => client.clientId === clientId)?.alias ??
      '',
  }))

const unfinishedOf = (db: ReadDb, sessionId: string): SessionDetail['unfinished'] => {
  const forms = listUnfinished(db, [sessionId])
  const items = Map.groupBy(
    listUnfinishedItems(
      db,
      forms.map(({ formId }) => formId),
    ),
    ({ formId }) => formId,
  )
  return forms.map(({ formId, clientId, personId, occasion, startedAt }) => ({
    formId,
    clientId,
    personId,
    occasion,
    answered: (items.get(formId) ?? []).filter(({ value }) => value !== null).length,
    lines: measureOf(occasion).items.length,
    startedAt,
  }))
}

export const getSessionDetail = (db: ReadDb, sessionId: string): SessionDetail => {
  const session = getSession(db, sessionId)
  const { episodeId, createdAt: _createdAt, ...rest } = session
  const clients = [...(rowClients(db, [episodeId]).get(episodeId) ?? [])]
  const ratings = ratingsIn(db, [sessionId])
  const everyone = new Set([...clients, ...ratings].map(({ clientId }) => clientId))
  const people = new Map(listPeopleOf(db, [...everyone]).map((one) => [one.personId, one]))
  return {
    ...rest,
    episodeId,
    clients,
    participants: participantsOf(db, sessionId, clients, people),
    ratings: ratings.map(toRow(people, sessionId)),
    notes: listNotesOfSession(db, sessionId),
    unfinished: unfinishedOf(db, sessionId),
  }
}
