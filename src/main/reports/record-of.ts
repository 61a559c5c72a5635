import type { ReportJob } from '#shared/contracts/reports.ts'
import type { Ask } from '#shared/process/control.ts'

/**
 * What the vault keeps of a report that was written: what, of whom, on which paper. Not where it lies. Null for a blank
 * form or a leaflet, which hold nothing of the caseload.
 */
export const recordOf = (job: ReportJob): Ask['recordReport']['input'] | null => {
  if (job.kind === 'paperForm' || job.kind === 'leaflet') return null
  return job.kind === 'progress'
    ? {
        kind: 'progress',
        clientId: job.choice.clientId,
        episodeId: job.choice.episodeId,
        pageSize: job.choice.pageSize,
        courseId: job.choice.courseId,
      }
    : { kind: 'recoverySheet', clientId: null, episodeId: null, pageSize: job.pageSize, courseId: null }
}
