// Which file of a vault's folder is its database now.
import { existsSync } from 'node:fs'
import { databasePath, stagedPath } from './paths.ts'

export const isRestoreUnfinished = (dir: string, database: string): boolean =>
  !existsSync(databasePath(dir, database)) && existsSync(stagedPath(dir, database))

/** The file that holds the data now: the database, or the laid-out backup before its first unlock. */
export const presentDatabase = (dir: string, database: string): string =>
  isRestoreUnfinished(dir, database) ? stagedPath(dir, database) : databasePath(dir, database)
