// head.json: where the audit chain stood when the vault was last left. A database that is behind it was put back.
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import type { Head } from '../audit/chain.ts'
import { findAuditRow, getHead, listEpochs } from '../audit/store.ts'
import type { ReadDb } from '../db/sql.ts'
import { readIfThere, writeWhole } from './disk.ts'
import { headPath } from './paths.ts'

const bodyShape = {
  magic: z.literal('evenkeel-head'),
  formatVersion: z.literal(1),
  vaultId: z.uuid(),
  counter: z.int().nonnegative(),
  head: z.string().regex(/^([0-9a-f]{64})?$/),
  writtenAt: z.int().nonnegative(),
}
const schema = z.strictObject({ ...bodyShape, mac: z.string() })
type HeadBody = Omit<z.infer<typeof schema>, 'mac'>

const bytesOf = ({ magic, formatVersion, vaultId, counter, head, writtenAt }: HeadBody): string =>
  JSON.stringify({ magic, formatVersion, vaultId, counter, head, writtenAt })

const macOf = (body: HeadBody, auditKey: Uint8Array): Buffer =>
  createHmac('sha256', auditKey).update('head').update(bytesOf(body)).digest()

export type HeadInput = Head & { readonly vaultId: string; readonly writtenAt: number }

export const headText = (input: HeadInput, auditKey: Uint8Array): string => {
  const body = { magic: 'evenkeel-head', formatVersion: 1, ...input } as const
  return `${bytesOf(body).slice(0, -1)},"mac":"${macOf(body, auditKey).toString('base64')}"}\n`
}

export const writeHeadFile = (dir: string, input: HeadInput, auditKey: Uint8Array): void =>
  writeWhole(headPath(dir), headText(input, auditKey), 'head')

/** The head that the file vouches for; undefined where it is not a head of this vault, unchanged. */
export const readHeadText = (text: string, vaultId: string, auditKey: Uint8Array): Head | undefined => {
  try {
    const parsed = schema.parse(JSON.parse(text))
    const mac = Buffer.from(parsed.mac, 'base64')
    const expected = macOf(parsed, auditKey)
    const isOurs = mac.length === expected.length && timingSafeEqual(mac, expected)
    if (!isOurs || parsed.vaultId !== vaultId || headText(parsed, auditKey) !== text) return undefined
    return { counter: parsed.counter, head: parsed.head }
  } catch {
    return undefined
  }
}

/** rolledBack: the database is behind a head that was seen · headMissing, headDamaged: it cannot be told. */
export type HeadWarning = 'rolledBack' | 'headMissing' | 'headDamaged'

/** Whether the chain in `db` has gone through `known`. */
export const hasPassed = (db: ReadDb, known: Head): boolean => {
  if (known.counter === 0) return true
  const row = findAuditRow(db, known.counter)
  return row !== undefined && Buffer.from(row.mac).toString('hex') === known.head
}

export const checkHeads = (
  db: ReadDb,
  dir: string,
  vaultId: string,
  auditKey: Uint8Array,
  knownHeads: readonly Head[],
): readonly HeadWarning[] => {
  const bytes = readIfThere(headPath(dir))
  // A crash right after a re-key leaves a head under the key before it.
  const keys = [auditKey, ...listEpochs(db).map((epoch) => epoch.key)]
  const onFile = bytes && keys.map((key) => readHeadText(bytes.toString('utf8'), vaultId, key)).find(Boolean)
  const warnings: HeadWarning[] = []
  if (!bytes) warnings.push('headMissing')
  else if (!onFile) warnings.push('headDamaged')
  const known = onFile ? [onFile, ...knownHeads] : knownHeads
  if (known.some((head) => !hasPassed(db, head))) warnings.unshift('rolledBack')
  return warnings
}

export const writeHeadNow = (
  dir: string,
  db: ReadDb,
  vaultId: string,
  auditKey: Uint8Array,
  now: number,
): Head => {
  const head = getHead(db)
  writeHeadFile(dir, { ...head, vaultId, writtenAt: now }, auditKey)
  return head
}
