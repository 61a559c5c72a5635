// The client's own scores on imported measures, for a report: what was excluded is left out, and no question is in it.
import { scalesOf } from '#domain/measures/packs/score/scale-of.ts'
import type { MeasureScores } from '#shared/contracts/reports.ts'
import type { ReadDb } from '../../db/sql.ts'
import { getPack, getPackForm, packResults } from '../measures/public.ts'

export const measureScores = (db: ReadDb, episodeId: string, clientId: string): MeasureScores[] => {
  const own = packResults(db, episodeId, clientId).filter(
    ({ personId, excluded }) => personId === null && excluded === null,
  )
  return [...Map.groupBy(own, ({ familyId }) => familyId)].flatMap(([familyId, line]) => {
    const last = line.at(-1)
    if (!last) return []
    const form = getPackForm(db, last.packId)
    const scales = scalesOf(form, getPack(db, last.packId).binding, last.constantsKey)
    if (scales.length === 0) return []
    const rows = line.map(({ ratingId, session, finishedAt, scores }) => ({
      ratingId,
      session,
      at: finishedAt,
      scores: scales.map(({ scale }) => {
        const score = scores.find((one) => one.scale === scale)?.score ?? null
        return score === null ? null : score / 100
      }),
    }))
    const read = scales.map(({ scale, max, direction }) => ({ scale, max, direction }))
    return [{ familyId, title: form.title.base, scales: read, rows }]
  })
}
