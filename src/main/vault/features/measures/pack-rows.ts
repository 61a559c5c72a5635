import type { PackRow } from '#shared/contracts/measure-packs.ts'
import type { ReadDb } from '../../db/sql.ts'
import { countPackRatings } from './answer-store.ts'
import { getPackForm, packsInUse, questionsOf } from './pack-service.ts'
import { listPacks } from './pack-store.ts'

/** Every version that was imported, the newest of each measure first, as the settings list them. */
export const packRows = (db: ReadDb): PackRow[] => {
  const inUse = new Set(packsInUse(db).map(({ packId }) => packId))
  const ratings = countPackRatings(db)
  const rows = listPacks(db).map((pack): PackRow => {
    const form = getPackForm(db, pack.packId)
    return {
      ...pack,
      languages: [...form.languages],
      questions: questionsOf(form),
      inUse: inUse.has(pack.packId),
      ratings: ratings.get(pack.packId) ?? 0,
      binding: structuredClone(pack.binding) as PackRow['binding'],
    }
  })
  return rows.toSorted((a, b) => a.title.localeCompare(b.title) || b.number - a.number)
}
