import { useMemo } from 'react'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { useAsk } from '../../../api/ask.ts'
import { type OwnCourseBeside, ownCourseBeside } from '../own-course-beside.ts'

/** The practice's own course beside one line of ratings; null where none is switched on, and until it is read. */
export const useOwnCourse = (
  rater: RaterSeries,
  constants: Practice['constants'],
): OwnCourseBeside | null => {
  const asked = useAsk(['outcomes.coursesInUse'], (api) => api.vault.outcomes.coursesInUse({}))
  const versions = asked.data?.versions
  return useMemo(
    () => (versions ? ownCourseBeside(rater.series, outcomeSettingsFor(constants), versions) : null),
    [versions, rater.series, constants],
  )
}
