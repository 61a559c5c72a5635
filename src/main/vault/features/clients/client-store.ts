// Tables `client`, `client_label` and `person`.
import type { Aids } from '#shared/contracts/kit.ts'
import { findRow, getRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type ClientRecord = {
  readonly clientId: string
  readonly code: string
  readonly alias: string
  readonly name: string
  readonly birthYear: number | null
  readonly birthMonth: number | null
  readonly aids: Aids
  readonly consent: string
  readonly safetyAt: number | null
  readonly safetyNote: string | null
  /** When the client was told what the lines are for. */
  readonly introducedAt: number | null
  readonly archivedAt: number | null
  readonly createdAt: number
}

type FlatAids = {
  readonly language: string
  readonly textSize: Aids['textSize']
  readonly contrast: Aids['contrast']
  readonly layout: Aids['layout']
  readonly readAloud: number
  readonly steady: number
}
type Flat<T> = Omit<T, 'aids'> & FlatAids

const withAids = <T extends FlatAids>(flat: T) => {
  const { language, textSize, contrast, layout, readAloud, steady, ...rest } = flat
  const aids = { language, textSize, contrast, layout, readAloud: readAloud === 1, steady: steady === 1 }
  return { ...rest, aids }
}

const selectClient: Query<Flat<ClientRecord>> = sql`
  SELECT id AS clientId, code, alias, name, birth_year AS birthYear, birth_month AS birthMonth, language,
         text_size AS textSize, contrast, layout, read_aloud AS readAloud, steady, consent, safety_at AS safetyAt,
         safety_note AS safetyNote, introduced_at AS introducedAt, archived_at AS archivedAt, created_at AS createdAt
  FROM client`

export const findClient = (db: ReadDb, clientId: string): ClientRecord | undefined => {
  const row = findRow(db, sql<Flat<ClientRecord>>`${selectClient} WHERE id = ${clientId}`)
  return row && withAids(row)
}

export const listClients = (db: ReadDb): ClientRecord[] =>
  listRows(db, sql<Flat<ClientRecord>>`${selectClient} ORDER BY code`).map(withAids)

export const listClientsById = (db: ReadDb, ids: readonly string[]): ClientRecord[] =>
  listRows(db, sql<Flat<ClientRecord>>`${selectClient} WHERE id IN ${ids} ORDER BY code`).map(withAids)

/** The next code of the vault: C-0001, C-0002 … */
export const nextClientCode = (db: ReadDb): string => {
  const { last } = getRow(
    db,
    sql<{ last: number | null }>`SELECT max(CAST(substr(code, 3) AS INTEGER)) AS last FROM client`,
  )
  return `C-${String((last ?? 0) + 1).padStart(4, '0')}`
}

/** What the audit line of a client vouches for. */
export const clientValues = (row: ClientRecord): RowValues => {
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  const { clientId, code, alias, name, birthYear, birthMonth, consent } = row
  const aids = [language, textSize, contrast, layout, Number(readAloud), Number(steady)]
  const safety = [row.safetyAt, row.safetyNote, row.introducedAt]
  return [clientId, code, alias, name, birthYear, birthMonth, ...aids, consent, ...safety, row.archivedAt]
}

export const insertClient = (db: WriteDb, row: ClientRecord, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  run(
    db,
    sql`INSERT INTO client (id, code, alias, name, birth_year, birth_month, language, text_size, contrast, layout,
                            read_aloud, steady, consent, safety_at, safety_note, introduced_at, archived_at, created_at, nonce)
        VALUES (${row.clientId}, ${row.code}, ${row.alias}, ${row.name}, ${row.birthYear}, ${row.birthMonth},
                ${language}, ${textSize}, ${contrast}, ${layout}, ${readAloud}, ${steady}, ${row.consent}, ${row.safetyAt},
                ${row.safetyNote}, ${row.introducedAt}, ${row.archivedAt}, ${row.createdAt}, ${nonce})`,
  )
}

export const updateClient = (db: WriteDb, row: ClientRecord, nonce: Uint8Array): void => {
  const { language, textSize, contrast, layout, readAloud, steady } = row.aids
  run(
    db,
    sql`UPDATE client
        SET alias = ${row.alias}, name = ${row.name}, birth_year = ${row.birthYear}, birth_month = ${row.birthMonth},
            language = ${language}, text_size = ${textSize}, contrast = ${contrast}, layout = ${layout},
            read_aloud = ${readAloud}, steady = ${steady}, consent = ${row.consent}, safety_at = ${row.safetyAt},
            safety_note = ${row.safetyNote}, introduced_at = ${row.introducedAt}, archived_at = ${row.archivedAt}, nonce = ${nonce}
        WHERE id = ${row.clientId}`,
  )
}

export const listLabelsOf = (db: ReadDb, clientId: string): string[] =>
  listRows(
    db,
    sql<{ label: string }>`SELECT label FROM client_label WHERE client_id = ${clientId} ORDER BY label`,
  ).map(({ label }) => label)

export const listAllLabels = (db: ReadDb): { readonly clientId: string; readonly label: string }[] =>
  listRows(
    db,
    sql<{
      clientId: string
      label: string
    }>`SELECT client_id AS clientId, label FROM client_label ORDER BY label`,
  )

export const replaceLabels = (db: WriteDb, clientId: string, labels: readonly string[]): void => {
  run(db, sql`DELETE FROM client_label WHERE client_id = ${clientId}`)
  for (const label of new Set(labels))
    run(db, sql`INSERT INTO client_label (client_id, label) VALUES (${clientId}, ${label})`)
}
