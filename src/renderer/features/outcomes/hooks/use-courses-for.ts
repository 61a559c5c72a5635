import type { CourseVersion } from '#shared/contracts/course.ts'
import { useAsk } from '../../../api/ask.ts'
import { isFittedFor } from '../own-course-beside.ts'
import { useOwnSeries } from './use-own-series.ts'

/** Every version of the practice's own course that suits the client's own line, the newest first. */
export const useCoursesFor = (episodeId: string, clientId: string): readonly CourseVersion[] | undefined => {
  const asked = useAsk(['outcomes.courses'], (api) => api.vault.outcomes.courses({}))
  const own = useOwnSeries(episodeId, clientId)
  if (!asked.data || !own) return undefined
  return asked.data.versions.filter((version) => isFittedFor(version, own.series))
}
