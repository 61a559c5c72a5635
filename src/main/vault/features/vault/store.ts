// The vault's own row, and how much it holds.
import { getRow, type ReadDb, sql } from '../../db/sql.ts'

export type VaultRow = { readonly createdAt: number; readonly recoveryConfirmedAt: number | null }

export const getVaultRow = (db: ReadDb): VaultRow =>
  getRow(
    db,
    sql<VaultRow>`SELECT created_at AS createdAt, recovery_confirmed_at AS recoveryConfirmedAt
                  FROM vault WHERE only_row = 1`,
  )

export type Counts = { readonly clients: number; readonly sessions: number; readonly ratings: number }

export const getCounts = (db: ReadDb): Counts =>
  getRow(
    db,
    sql<Counts>`SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM session) AS sessions,
                       (SELECT count(*) FROM rating) AS ratings`,
  )
