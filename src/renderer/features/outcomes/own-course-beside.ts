// The practice's own course as chart, table and sentences take it: the version with its drawing for one line of ratings.
import { type OwnCourseDrawing, ownCourseFor } from '#domain/outcomes/growth/own-course-for.ts'
import type { OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import type { CourseVersion } from '#shared/contracts/course.ts'

export type OwnCourseBeside = { readonly version: CourseVersion; readonly drawing: OwnCourseDrawing }

/** Only a course of the very same measure, version and kind of rater stands beside a line. */
export const isFittedFor = (
  { measureId, measureVersion, constantsKey }: CourseVersion,
  { measure }: Pick<EpisodeSeries, 'measure'>,
): boolean =>
  measureId === measure.id && measureVersion === measure.version && constantsKey === measure.constantsKey

/** Null where no version is in use for this line. */
export const ownCourseBeside = (
  series: EpisodeSeries,
  settings: OutcomeSettings,
  versions: readonly CourseVersion[],
): OwnCourseBeside | null => {
  const version = versions.find((one) => isFittedFor(one, series))
  return version ? { version, drawing: ownCourseFor(series, settings, version) } : null
}

/** The own course's expected score in a session, as it was drawn at the first one; null where there is none. */
export const expectedBeside = (beside: OwnCourseBeside | null, session: number): number | null =>
  beside?.drawing.kind === 'course'
    ? (beside.drawing.start.find((point) => point.session === session)?.expected ?? null)
    : null
