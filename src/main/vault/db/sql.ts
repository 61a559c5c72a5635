// The typed `sql` template and the few verbs that run it. Values are always bound, never spelt into the text; a query may
// hold another query as a part. ReadDb and WriteDb are brands: who only reads cannot be handed the right to write.
import type { Database, Statement } from 'better-sqlite3'

export type SqlValue = string | number | bigint | null | Uint8Array

declare const reads: unique symbol
declare const writes: unique symbol
declare const rowOf: unique symbol

/** One open connection with its prepared statements. Made in connection.ts only. */
export type Connection = {
  readonly raw: Database
  readonly prepared: Map<string, Statement<SqlValue[]>>
}
export type ReadDb = Connection & { readonly [reads]: true }
export type WriteDb = ReadDb & { readonly [writes]: true }

export type Query<Row> = {
  readonly text: string
  readonly values: readonly SqlValue[]
  readonly [rowOf]?: Row
}
type Part = SqlValue | boolean | readonly (string | number)[] | Query<unknown>

const isQuery = (part: Part): part is Query<unknown> =>
  typeof part === 'object' && part !== null && 'text' in part

const bind = (part: Part): { readonly text: string; readonly values: readonly SqlValue[] } => {
  if (isQuery(part)) return part
  if (typeof part === 'boolean') return { text: '?', values: [part ? 1 : 0] }
  if (part === null || typeof part !== 'object' || part instanceof Uint8Array)
    return { text: '?', values: [part] }
  return { text: '(SELECT value FROM json_each(?))', values: [JSON.stringify(part)] }
}

/**
 * `sql<Row>`SELECT id FROM client WHERE id = ${id}``. A list binds as a set: `WHERE id IN ${ids}`.
 * Row is the shape of a result's row; columns are always listed.
 */
export const sql = <Row = never>(text: TemplateStringsArray, ...parts: readonly Part[]): Query<Row> => {
  const bound = parts.map(bind)
  return {
    text: text.reduce((before, after, index) => before + (bound[index - 1]?.text ?? '') + after),
    values: bound.flatMap((part) => part.values),
  }
}

const statementOf = (db: ReadDb, text: string): Statement<SqlValue[]> => {
  const known = db.prepared.get(text)
  if (known) return known
  const statement = db.raw.prepare<SqlValue[]>(text)
  db.prepared.set(text, statement)
  return statement
}

const reading = (db: ReadDb, text: string): Statement<SqlValue[]> => {
  const statement = statementOf(db, text)
  if (!statement.readonly) throw new TypeError('A query that writes has to be run, not read')
  return statement
}

/** Every row. */
export const listRows = <Row>(db: ReadDb, query: Query<Row>): Row[] =>
  reading(db, query.text).all(...query.values) as Row[]

/** The first row, where there is one. */
export const findRow = <Row>(db: ReadDb, query: Query<Row>): Row | undefined =>
  reading(db, query.text).get(...query.values) as Row | undefined

/** The row that must be there; throws where it is not. */
export const getRow = <Row>(db: ReadDb, query: Query<Row>): Row => {
  const row = findRow(db, query)
  if (row === undefined) throw new RangeError('A row that must exist was not found')
  return row
}

/** Row by row, for what is too long to hold at once. */
export const eachRow = <Row>(db: ReadDb, query: Query<Row>): IterableIterator<Row> =>
  reading(db, query.text).iterate(...query.values) as IterableIterator<Row>

/** Insert, update or delete; returns how many rows changed. */
export const run = (db: WriteDb, query: Query<unknown>): number =>
  statementOf(db, query.text).run(...query.values).changes
