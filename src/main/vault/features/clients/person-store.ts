// Table `person`: those who answer about a client.

import type { ClientDetail } from '#shared/contracts/clients.ts'
import type { Aids } from '#shared/contracts/kit.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type PersonRecord = ClientDetail['people'][number]

type Flat = Omit<PersonRecord, 'aids'> & Omit<Aids, 'readAloud'> & { readonly readAloud: number }

const toPerson = ({ personId, clientId, role, alias, readAloud, ...aids }: Flat): PersonRecord => ({
  personId,
  clientId,
  role,
  alias,
  aids: { ...aids, readAloud: readAloud === 1 },
})

const selectPerson: Query<Flat> = sql`
  SELECT id AS personId, client_id AS clientId, role, alias, language, text_size AS textSize, contrast, layout,
         read_aloud AS readAloud
  FROM person`

export const findPerson = (db: ReadDb, personId: string): PersonRecord | undefined => {
  const row = findRow(db, sql<Flat>`${selectPerson} WHERE id = ${personId}`)
  return row && toPerson(row)
}

export const listPeopleOf = (db: ReadDb, clientIds: readonly string[]): PersonRecord[] =>
  listRows(db, sql<Flat>`${selectPerson} WHERE client_id IN ${clientIds} ORDER BY created_at, id`).map(
    toPerson,
  )

export const personValues = ({ personId, clientId, role, alias, aids }: PersonRecord): RowValues => {
  const { language, textSize, contrast, layout, readAloud } = aids
  return [personId, clientId, role, alias, language, textSize, contrast, layout, Number(readAloud)]
}

export const insertPerson = (db: WriteDb, row: PersonRecord, now: number, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud } = row.aids
  run(
    db,
    sql`INSERT INTO person (id, client_id, role, alias, language, text_size, contrast, layout, read_aloud, created_at,
                            nonce)
        VALUES (${row.personId}, ${row.clientId}, ${row.role}, ${row.alias}, ${language}, ${textSize}, ${contrast},
                ${layout}, ${readAloud}, ${now}, ${nonce})`,
  )
}

export const updatePersonRow = (db: WriteDb, row: PersonRecord, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud } = row.aids
  run(
    db,
    sql`UPDATE person
        SET role = ${row.role}, alias = ${row.alias}, language = ${language}, text_size = ${textSize},
            contrast = ${contrast}, layout = ${layout}, read_aloud = ${readAloud}, nonce = ${nonce}
        WHERE id = ${row.personId}`,
  )
}
