// Reads what scripts/growth/make-tables.R wrote: rows as CSV, R's results as JSON.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GrowthEpisode } from '#domain/outcomes/growth/growth-types.ts'
import type { MixedGroup } from '#domain/outcomes/growth/mixed-sums.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/growth')

export type Table = {
  readonly rows: number
  readonly groups: number
  readonly fixed: readonly number[]
  readonly standardErrors: readonly number[]
  readonly interceptVariance: number
  readonly slopeVariance: number
  readonly covariance: number
  readonly correlation: number | null
  readonly residualVariance: number
  readonly criterion: number
  readonly singular: boolean
}

export const tableNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

export const readTable = (name: string): Table =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Table

const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** Rows as they are, without covariates. */
export const readGroups = (name: string): readonly MixedGroup[] =>
  Object.values(Object.groupBy(rowsOf(name), ([group]) => group as string)).map((rows = []) => ({
    x: rows.map(([, x]) => Number(x)),
    y: rows.map(([, , y]) => Number(y)),
    covariates: [],
  }))

/** Rows of group, session, score, intake as episodes. */
export const readEpisodes = (name: string): readonly GrowthEpisode[] =>
  Object.entries(Object.groupBy(rowsOf(name), ([group]) => group as string)).map(([id, rows = []]) => ({
    id,
    intake: Number(rows[0]?.[3]),
    ratings: rows.map(([, session, score]) => ({ session: Number(session), score: Number(score) })),
  }))
