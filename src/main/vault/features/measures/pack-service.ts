// Packs as a whole: reading a stranger's file, keeping it, and the one version of each measure that is in use.
import { createHash } from 'node:crypto'
import { packLimits } from '#domain/measures/packs/pack-limits.ts'
import { isQuestion, type PackBinding, type PackForm } from '#domain/measures/packs/pack-types.ts'
import type { ParsedPack } from '#domain/measures/packs/parse-questionnaire.ts'
import { readPackText } from '#domain/measures/packs/read-pack-text.ts'
import { aboutOf } from '#domain/measures/packs/score/about-of.ts'
import { checkBinding } from '#domain/measures/packs/score/bind-rule.ts'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import {
  findPack,
  findPackFile,
  insertPack,
  listPacks,
  type PackRecord,
  packValues,
  setPackRetired,
} from './pack-store.ts'

type ReadFile = { readonly text: string; readonly parsed: ParsedPack }

/** Never throws: bytes that are no text are said to be none. */
export const readPackFile = (file: Uint8Array): ReadFile => {
  const refused = (code: 'tooLarge' | 'notText8', number: number | null): ReadFile => ({
    text: '',
    parsed: { ok: false, problems: [{ path: '', code, number }] },
  })
  if (file.byteLength > packLimits.bytes) return refused('tooLarge', packLimits.bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file)
    return { text, parsed: readPackText(text, file.byteLength) }
  } catch {
    return refused('notText8', null)
  }
}

/** Whether the answers of this form can be scored so. */
export const isFitBinding = (form: PackForm, binding: PackBinding): boolean => {
  if (binding.kind !== 'rule') return true
  const rule = findRule(binding.rule)
  return rule !== undefined && checkBinding(form, rule, binding.map).length === 0
}

export type NewPack = Pick<PackRecord, 'binding' | 'licence'> & {
  readonly file: Uint8Array
  readonly replaces: string | null
}

/** Throws `badInput` for a file or a binding that a preview would have refused; then nothing is kept. */
export const addPack = (writer: Writer, { file, binding, licence, replaces }: NewPack): string => {
  const { db, now, newId, record } = writer
  const { text, parsed } = readPackFile(file)
  if (!parsed.ok || !isFitBinding(parsed.form, binding)) throw new CallError('badInput')
  const before = replaces === null ? undefined : getPack(db, replaces)
  const packId = newId()
  const family = before ? listPacks(db).filter(({ familyId }) => familyId === before.familyId) : []
  const row: PackRecord = {
    packId,
    familyId: before?.familyId ?? packId,
    number: Math.max(0, ...family.map(({ number }) => number)) + 1,
    title: parsed.form.title.base,
    fileVersion: parsed.form.version,
    binding,
    licence,
    importedAt: now,
    retiredAt: null,
  }
  const hash = createHash('sha256').update(file).digest()
  insertPack(db, row, { text, hash }, record('measures.added', packId, packValues(row, hash.toString('hex'))))
  return packId
}

export const getPack = (db: ReadDb, packId: string): PackRecord => {
  const pack = findPack(db, packId)
  if (!pack) throw new CallError('notFound')
  return pack
}

/** The form of a kept pack; it was whole when it was kept. */
export const getPackForm = (db: ReadDb, packId: string): PackForm => {
  const text = findPackFile(db, packId)
  const parsed = text === undefined ? undefined : readPackText(text, 0)
  if (!parsed) throw new CallError('notFound')
  if (!parsed.ok) throw new CallError('internal')
  return parsed.form
}

/** The newest version of each measure that is not retired. */
export const packsInUse = (db: ReadDb): readonly PackRecord[] => {
  const families = Map.groupBy(listPacks(db), ({ familyId }) => familyId)
  return [...families.values()].flatMap((versions) => {
    const newest = versions.at(-1)
    return newest && newest.retiredAt === null ? [newest] : []
  })
}

/** Those that may be asked of clients: not what is about the therapist. */
export const packsForClients = (db: ReadDb): readonly PackRecord[] =>
  packsInUse(db).filter(({ binding }) => aboutOf(binding) === 'client')

export const questionsOf = (form: PackForm): number => form.entries.filter(isQuestion).length

export const setRetired = ({ db, now, record }: Writer, packId: string, retired: boolean): void => {
  getPack(db, packId)
  setPackRetired(db, packId, retired ? now : null)
  record(retired ? 'measures.retired' : 'measures.broughtBack', packId)
}
