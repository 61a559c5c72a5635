// What may be done to a client and to the people around them. Every change leaves its audit line.
import type { Aids } from '#shared/contracts/kit.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import {
  type ClientRecord,
  clientValues,
  findClient,
  insertClient,
  nextClientCode,
  replaceLabels,
  updateClient,
} from './client-store.ts'
import { openEpisode } from './episode-service.ts'
import { hasOpenEpisode } from './episode-store.ts'
import { findPerson, insertPerson, type PersonRecord, personValues, updatePersonRow } from './person-store.ts'

export type ClientFields = {
  readonly alias: string
  readonly name: string
  readonly birthYear: number | null
  readonly birthMonth: number | null
  readonly aids: Aids
  readonly labels: readonly string[]
  readonly consent: string
}

export const getClient = (db: ReadDb, clientId: string): ClientRecord => {
  const client = findClient(db, clientId)
  if (!client) throw new CallError('notFound')
  return client
}

export const getPerson = (db: ReadDb, personId: string): PersonRecord => {
  const person = findPerson(db, personId)
  if (!person) throw new CallError('notFound')
  return person
}

/** A month needs its year, and nobody is born after today. */
const checkBirth = ({ birthYear, birthMonth }: ClientFields, now: number): void => {
  if (birthYear === null && birthMonth !== null) throw new CallError('incomplete')
  if (birthYear !== null && Date.UTC(birthYear, (birthMonth ?? 1) - 1) > now)
    throw new CallError('outOfRange')
}

const save = ({ db, record }: Writer, action: string, row: ClientRecord): void =>
  updateClient(db, row, record(action, row.clientId, clientValues(row)))

export const createClient = (writer: Writer, fields: ClientFields) => {
  const { db, now, newId, record } = writer
  checkBirth(fields, now)
  const { labels, ...rest } = fields
  const clientId = newId()
  const none = { safetyAt: null, safetyNote: null, introducedAt: null, archivedAt: null }
  const row = { ...rest, ...none, clientId, code: nextClientCode(db), createdAt: now }
  insertClient(db, row, record('clients.created', clientId, clientValues(row)))
  replaceLabels(db, clientId, labels)
  return { clientId, episodeId: openEpisode(writer, [clientId]) }
}

export const changeClient = (writer: Writer, clientId: string, fields: ClientFields): void => {
  checkBirth(fields, writer.now)
  const { labels, ...rest } = fields
  save(writer, 'clients.changed', { ...getClient(writer.db, clientId), ...rest })
  replaceLabels(writer.db, clientId, labels)
}

/** Only where nothing is open: an archived client is in no list and on no day. */
export const archiveClient = (writer: Writer, clientId: string): void => {
  const row = getClient(writer.db, clientId)
  if (hasOpenEpisode(writer.db, clientId)) throw new CallError('conflict')
  save(writer, 'clients.archived', { ...row, archivedAt: row.archivedAt ?? writer.now })
}

export const unarchiveClient = (writer: Writer, clientId: string): void =>
  save(writer, 'clients.unarchived', { ...getClient(writer.db, clientId), archivedAt: null })

/** The flag's date stays when only its note is changed. */
export const setSafety = (writer: Writer, clientId: string, note: string | null): void => {
  const row = getClient(writer.db, clientId)
  const safetyAt = note === null ? null : (row.safetyAt ?? writer.now)
  const action = note === null ? 'clients.safetyTakenDown' : 'clients.safetySet'
  save(writer, action, { ...row, safetyAt, safetyNote: note })
}

const savePerson = ({ db, record }: Writer, action: string, row: PersonRecord): void =>
  updatePersonRow(db, row, record(action, row.personId, personValues(row)))

/** Language, size, contrast, layout and read-aloud as they were chosen at hand-over. */
export const rememberAids = (
  writer: Writer,
  who: { readonly clientId: string; readonly personId: string | null; readonly aids: Aids },
): void => {
  const { clientId, personId, aids } = who
  if (personId === null) {
    const row = getClient(writer.db, clientId)
    if (JSON.stringify(row.aids) !== JSON.stringify(aids))
      save(writer, 'clients.aidsRemembered', { ...row, aids })
    return
  }
  const row = getPerson(writer.db, personId)
  if (JSON.stringify(row.aids) !== JSON.stringify(aids))
    savePerson(writer, 'clients.personChanged', { ...row, aids })
}

export const addPerson = (
  writer: Writer,
  fields: Omit<PersonRecord, 'personId' | 'introducedAt'>,
): string => {
  const { db, now, newId, record } = writer
  getClient(db, fields.clientId)
  const row = { ...fields, personId: newId(), introducedAt: null }
  insertPerson(db, row, now, record('clients.personAdded', row.personId, personValues(row)))
  return row.personId
}

/** A person stays with their client. */
export const changePerson = (writer: Writer, row: Omit<PersonRecord, 'introducedAt'>): void => {
  const { clientId, introducedAt } = getPerson(writer.db, row.personId)
  if (clientId !== row.clientId) throw new CallError('conflict')
  savePerson(writer, 'clients.personChanged', { ...row, introducedAt })
}

/** That somebody was told what the lines are for; the first day stays. Throws `conflict` for a stranger. */
export const setIntroduced = (
  writer: Writer,
  who: { readonly clientId: string; readonly personId: string | null; readonly introduced: boolean },
): void => {
  const { clientId, personId, introduced } = who
  const action = introduced ? 'clients.introduced' : 'clients.introductionTakenBack'
  const stamp = (before: number | null): number | null => (introduced ? (before ?? writer.now) : null)
  if (personId === null) {
    const row = getClient(writer.db, clientId)
    save(writer, action, { ...row, introducedAt: stamp(row.introducedAt) })
    return
  }
  const row = getPerson(writer.db, personId)
  if (row.clientId !== clientId) throw new CallError('conflict')
  savePerson(writer, action, { ...row, introducedAt: stamp(row.introducedAt) })
}
