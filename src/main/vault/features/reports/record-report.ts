import type { Ask } from '#shared/process/control.ts'
import type { Writer } from '../../process/writer.ts'
import { shortHead } from './progress-service.ts'
import { insertReport } from './store.ts'

/** Notes that a report was written, with the head that stands in its footer. */
export const recordReport = (
  { db, now, newId, record }: Writer,
  input: Ask['recordReport']['input'],
): Ask['recordReport']['output'] => {
  const reportId = newId()
  const head = shortHead(db)
  insertReport(db, { ...input, reportId, madeAt: now, head })
  record('reports.written', reportId)
  return { head }
}
