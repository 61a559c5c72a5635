import type { Writer } from '../../process/writer.ts'
import { type CorrectionRecord, correctionValues, insertCorrection } from './correction-store.ts'

export const addCorrection = (
  { db, now, newId, record }: Writer,
  fields: Omit<CorrectionRecord, 'correctionId' | 'madeAt' | 'undoneAt'>,
): string => {
  const row: CorrectionRecord = { ...fields, correctionId: newId(), madeAt: now, undoneAt: null }
  insertCorrection(db, row, record(`outcomes.corrected.${row.kind}`, row.correctionId, correctionValues(row)))
  return row.correctionId
}
