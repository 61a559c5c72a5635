// Table `person`: those who answer about a client.

import type { ClientDetail } from '#shared/contracts/clients.ts'
import type { Aids } from '#shared/contracts/kit.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type PersonRecord = ClientDetail['people'][number]

type Flat = Omit<PersonRecord, 'aids'> &
  Omit<Aids, 'readAloud' | 'steady'> & { readonly readAloud: number; readonly steady: number }

const toPerson = (flat: Flat): PersonRecord => {
  const { personId, clientId, role, alias, introducedAt, readAloud, steady, ...aids } = flat
  const shown = { ...aids, readAloud: readAloud === 1, steady: steady === 1 }
  return { personId, clientId, role, alias, introducedAt, aids: shown }
}

const selectPerson: Query<Flat> = sql`
  SELECT id AS personId, client_id AS clientId, role, alias, language, text_size AS textSize, contrast, layout,
         read_aloud AS readAloud, steady, introduced_at AS introducedAt
  FROM person`

export const findPerson = (db: ReadDb, personId: string): PersonRecord | undefined => {
  const row = findRow(db, sql<Flat>`${selectPerson} WHERE id = ${personId}`)
  return row && toPerson(row)
}

export const listPeopleOf = (db: ReadDb, clientIds: readonly string[]): PersonRecord[] =>
  listRows(db, sql<Flat>`${selectPerson} WHERE client_id IN ${clientIds} ORDER BY created_at, id`).map(
    toPerson,
  )

export const personValues = (row: PersonRecord): RowValues => {
  const { personId, clientId, role, alias, introducedAt } = row
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  const aids = [language, textSize, contrast, layout, Number(readAloud), Number(steady)]
  return [personId, clientId, role, alias, ...aids, introducedAt]
}

export const insertPerson = (db: WriteDb, row: PersonRecord, now: number, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  run(
    db,
    sql`INSERT INTO person (id, client_id, role, alias, language, text_size, contrast, layout, read_aloud, steady,
                            introduced_at, created_at, nonce)
        VALUES (${row.personId}, ${row.clientId}, ${row.role}, ${row.alias}, ${language}, ${textSize}, ${contrast},
                ${layout}, ${readAloud}, ${steady}, ${row.introducedAt}, ${now}, ${nonce})`,
  )
}

export const updatePersonRow = (db: WriteDb, row: PersonRecord, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  run(
    db,
    sql`UPDATE person
        SET role = ${row.role}, alias = ${row.alias}, language = ${language}, text_size = ${textSize},
            contrast = ${contrast}, layout = ${layout}, read_aloud = ${readAloud}, steady = ${steady},
            introduced_at = ${row.introducedAt}, nonce = ${nonce}
        WHERE id = ${row.personId}`,
  )
}
