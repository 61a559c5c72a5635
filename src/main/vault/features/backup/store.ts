import { listRows, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'

export type BackupRow = {
  readonly id: string
  /** UTC, epoch milliseconds. */
  readonly madeAt: number
  readonly folder: string
  readonly file: string
  readonly head: string
  readonly bytes: number
}

export const insertBackup = (db: WriteDb, row: BackupRow): void => {
  run(
    db,
    sql`INSERT INTO backup (id, made_at, folder, file, head, bytes)
        VALUES (${row.id}, ${row.madeAt}, ${row.folder}, ${row.file}, ${row.head}, ${row.bytes})`,
  )
}

/** Newest first. */
export const listBackupRows = (db: ReadDb): BackupRow[] =>
  listRows(
    db,
    sql<BackupRow>`SELECT id, made_at AS madeAt, folder, file, head, bytes FROM backup ORDER BY made_at DESC, id`,
  )

export const deleteBackupRow = (db: WriteDb, folder: string, file: string): void => {
  run(db, sql`DELETE FROM backup WHERE folder = ${folder} AND file = ${file}`)
}
