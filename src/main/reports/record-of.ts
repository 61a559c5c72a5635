import type { ReportJob } from '#shared/contracts/reports.ts'
import type { Ask } from '#shared/process/control.ts'

/**
 * What the vault keeps of a report that was written: what, of whom, on which paper. Not where it lies. Null for a blank
 * form or a leaflet, which hold nothing of the caseload.
 */
export const recordOf = (job: ReportJob): Ask['recordReport']['input'] | null => {
  if (job.kind === 'paperForm' || job.kind === 'leaflet') return null
  if (job.kind === 'recoverySheet')
    return { kind: 'recoverySheet', clientId: null, episodeId: null, pageSize: job.pageSize, courseId: null }
  const { pageSize } = job.choice
  if (job.kind === 'brief') return { kind: 'brief', clients: job.choice.picks.length, pageSize }
  const { clientId, episodeId, courseId } = job.choice
  return { kind: 'progress', clientId, episodeId, pageSize, courseId }
}
