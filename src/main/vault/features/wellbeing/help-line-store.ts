// Table `help_line` of the private store: begun with what the app knows, then the therapist's own to mend.
import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type HelpLineRow = {
  readonly helpLineId: string
  readonly country: string
  readonly name: string
  readonly contact: string
  readonly hours: string
  readonly checkedOn: string
}

export const listHelpLines = (db: ReadDb): HelpLineRow[] =>
  listRows(
    db,
    sql<HelpLineRow>`SELECT id AS helpLineId, country, name, contact, hours, checked_on AS checkedOn
                     FROM help_line ORDER BY country, rowid`,
  )

export const putHelpLine = (db: WriteDb, helpLine: HelpLineRow): void => {
  const { helpLineId, country, name, contact, hours, checkedOn } = helpLine
  run(
    db,
    sql`INSERT INTO help_line (id, country, name, contact, hours, checked_on)
        VALUES (${helpLineId}, ${country}, ${name}, ${contact}, ${hours}, ${checkedOn})
        ON CONFLICT (id) DO UPDATE SET country = excluded.country, name = excluded.name,
          contact = excluded.contact, hours = excluded.hours, checked_on = excluded.checked_on`,
  )
}

export const deleteHelpLine = (db: WriteDb, helpLineId: string): number =>
  run(db, sql`DELETE FROM help_line WHERE id = ${helpLineId}`)
