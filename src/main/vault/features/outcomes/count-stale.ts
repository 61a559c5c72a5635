// Brings the kept summaries up to date, a slice at a time. It writes nothing that belongs to the record, so it leaves no
// audit line: whoever empties these tables loses time and nothing else.
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import type { ReadDb, WriteDb } from '../../db/sql.ts'
import { inTransaction } from '../../db/transaction.ts'
import { readPractice } from '../settings/public.ts'
import { type CountBy, summariseLines } from './line-summary.ts'
import { loadEpisodes } from './load-episodes.ts'
import { findStamp, listStale, replaceSummaries, startOver } from './summary-store.ts'

/** Goes up with every change of a formula that a summary holds: old ones are then counted again. */
const FORMULAS = 1

/** So many episodes take a few tens of milliseconds. */
const SLICE = 16

export const countBy = (db: ReadDb, now: number): CountBy => {
  const { constants } = readPractice(db)
  return { settings: outcomeSettingsFor(constants), constants, now }
}

export const stampOf = ({ constants }: CountBy): string => JSON.stringify([FORMULAS, constants])

/** One slice; returns whether there may be more to do. */
export const countSomeStale = (db: WriteDb, now: number): boolean => {
  const by = countBy(db, now)
  const stamp = stampOf(by)
  if (findStamp(db) !== stamp) inTransaction(db, () => startOver(db, stamp))
  const ids = listStale(db, now, SLICE)
  if (ids.length === 0) return false
  const lines = loadEpisodes(db, ids).flatMap((loaded) => summariseLines(loaded, by))
  inTransaction(db, () => replaceSummaries(db, ids, lines))
  return ids.length === SLICE
}
