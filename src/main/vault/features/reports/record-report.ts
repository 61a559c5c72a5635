import type { Ask } from '#shared/process/control.ts'
import type { Writer } from '../../process/writer.ts'
import { shortHead } from './progress-service.ts'
import { insertBrief, insertReport } from './store.ts'

/** Notes that a report was written, with the head that stands in its footer. */
export const recordReport = (
  { db, now, newId, record }: Writer,
  input: Ask['recordReport']['input'],
): Ask['recordReport']['output'] => {
  const reportId = newId()
  const head = shortHead(db)
  const at = { reportId, madeAt: now, head }
  if (input.kind === 'brief') insertBrief(db, { ...input, ...at })
  else insertReport(db, { ...input, ...at })
  record('reports.written', reportId)
  return { head }
}
