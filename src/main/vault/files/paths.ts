// What lies in a vault's folder, and where.
import { join } from 'node:path'

export const headerPath = (dir: string): string => join(dir, 'vault.json')
export const headerCopyPath = (dir: string): string => join(dir, 'vault.json.bak')
export const headPath = (dir: string): string => join(dir, 'head.json')
export const attemptsPath = (dir: string): string => join(dir, 'attempts.json')
export const openerPath = (dir: string): string => join(dir, 'opener.lock')
export const databasePath = (dir: string, database: string): string => join(dir, database)
/** A backup's database, laid here by a restore that had no secret yet; the next unlock turns it into the database. */
export const stagedPath = (dir: string, database: string): string => join(dir, `${database}.backup`)
/** Backups that a migration makes before its first step. */
export const ownBackupsPath = (dir: string): string => join(dir, 'backups')
export const vaultsPath = (root: string): string => join(root, 'vaults')

/** Unfinished work carries this mark; what still carries it after a crash is swept away at the next open. */
export const partialMark = '.partial'
