// Tables `pack` and `pack_link`: imported files, verbatim, and how each is scored.
import type { PackBinding } from '#domain/measures/packs/pack-types.ts'
import { findRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import type { RowValues } from '../../process/writer.ts'

export type PackRecord = {
  readonly packId: string
  readonly familyId: string
  readonly number: number
  readonly title: string
  readonly fileVersion: string
  readonly binding: PackBinding
  readonly licence: { readonly holder: string; readonly number: string; readonly day: string }
  readonly importedAt: number
  readonly retiredAt: number | null
}

type Flat = Omit<PackRecord, 'binding' | 'licence'> & {
  readonly way: PackBinding['kind']
  readonly rule: string | null
  readonly turned: number
  readonly better: 'higher' | 'lower' | null
  readonly holder: string
  readonly licenceNumber: string
  readonly day: string
}
type Link = { readonly packId: string; readonly item: string; readonly linkId: string }

const selectPack: Query<Flat> = sql`
  SELECT id AS packId, family_id AS familyId, number, title, file_version AS fileVersion, way, rule,
         turned_in_file AS turned, better, licence_holder AS holder, licence_number AS licenceNumber,
         licence_day AS day, imported_at AS importedAt, retired_at AS retiredAt
  FROM pack`

const bindingOf = ({ way, rule, turned, better }: Flat, links: readonly Link[]): PackBinding => {
  if (way === 'rule')
    return {
      kind: 'rule',
      rule: rule ?? '',
      map: links.map(({ item, linkId }) => ({ item, linkId })),
      turnedInFile: turned === 1,
    }
  return way === 'ordinal' ? { kind: 'ordinal', direction: better ?? 'higher' } : { kind: 'unscored' }
}

const toPacks = (db: ReadDb, rows: readonly Flat[]): PackRecord[] => {
  const ids = rows.map(({ packId }) => packId)
  const links = Map.groupBy(
    listRows(
      db,
      sql<Link>`SELECT pack_id AS packId, item, link_id AS linkId FROM pack_link WHERE pack_id IN ${ids}`,
    ),
    ({ packId }) => packId,
  )
  return rows.map((row) => {
    const { packId, familyId, number, title, fileVersion, importedAt, retiredAt } = row
    return {
      packId,
      familyId,
      number,
      title,
      fileVersion,
      binding: bindingOf(row, links.get(packId) ?? []),
      licence: { holder: row.holder, number: row.licenceNumber, day: row.day },
      importedAt,
      retiredAt,
    }
  })
}

export const listPacks = (db: ReadDb): PackRecord[] =>
  toPacks(db, listRows(db, sql<Flat>`${selectPack} ORDER BY family_id, number`))

export const findPack = (db: ReadDb, packId: string): PackRecord | undefined =>
  toPacks(db, listRows(db, sql<Flat>`${selectPack} WHERE id = ${packId}`))[0]

export const findPackFile = (db: ReadDb, packId: string): string | undefined =>
  findRow(db, sql<{ file: string }>`SELECT file FROM pack WHERE id = ${packId}`)?.file

/** For the audit line; the file is vouched for by its hash. */
export const packValues = (row: PackRecord, hash: string): RowValues => {
  const { binding, licence } = row
  return [
    row.packId,
    row.familyId,
    row.number,
    row.fileVersion,
    hash,
    binding.kind,
    ...(binding.kind === 'rule' ? [binding.rule, Number(binding.turnedInFile)] : []),
    ...(binding.kind === 'rule' ? binding.map.flatMap(({ item, linkId }) => [item, linkId]) : []),
    ...(binding.kind === 'ordinal' ? [binding.direction] : []),
    licence.holder,
    licence.number,
    licence.day,
  ]
}

export const insertPack = (
  db: WriteDb,
  row: PackRecord,
  file: { readonly text: string; readonly hash: Uint8Array },
  nonce: Uint8Array,
): void => {
  const { binding, licence } = row
  const rule = binding.kind === 'rule' ? binding.rule : null
  const turned = binding.kind === 'rule' && binding.turnedInFile
  const better = binding.kind === 'ordinal' ? binding.direction : null
  run(
    db,
    sql`INSERT INTO pack (id, family_id, number, title, file_version, file, file_hash, way, rule, turned_in_file,
                          better, licence_holder, licence_number, licence_day, imported_at, nonce)
        VALUES (${row.packId}, ${row.familyId}, ${row.number}, ${row.title}, ${row.fileVersion}, ${file.text},
                ${file.hash}, ${binding.kind}, ${rule}, ${turned}, ${better}, ${licence.holder}, ${licence.number},
                ${licence.day}, ${row.importedAt}, ${nonce})`,
  )
  for (const { item, linkId } of binding.kind === 'rule' ? binding.map : [])
    run(db, sql`INSERT INTO pack_link (pack_id, item, link_id) VALUES (${row.packId}, ${item}, ${linkId})`)
}

export const setPackRetired = (db: WriteDb, packId: string, at: number | null): void => {
  run(db, sql`UPDATE pack SET retired_at = ${at} WHERE id = ${packId}`)
}
