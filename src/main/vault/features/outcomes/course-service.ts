// Fits the practice's own course: rows are read a few at a time, numbers are fitted in a worker, and the version is kept in
// one transaction. In between, every other call is answered.
import { outcomeMeasure } from '#domain/measures/outcome-measure.ts'
import { referenceCourse } from '#domain/outcomes/reference-course.ts'
import type { CourseEnd, CourseGroup, CourseVersion } from '#shared/contracts/course.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import type { Fitted } from './course-desk.ts'
import type { CourseEpisode } from './course-episodes.ts'
import { courseValues } from './course-row.ts'
import {
  clearCourseInUse,
  countClosedByGroup,
  findCourse,
  insertCourse,
  nextCourseVersion,
  setCourseInUse,
} from './course-store.ts'
import { packEpisodes } from './course-wire.ts'
import { readCourseMaterial, type Turns } from './read-course-material.ts'

export const isLicensed = ({ measureId }: Pick<CourseGroup, 'measureId'>): boolean =>
  measureId !== outcomeMeasure.id

const isSame = (a: CourseGroup, b: CourseGroup): boolean =>
  a.measureId === b.measureId && a.measureVersion === b.measureVersion && a.constantsKey === b.constantsKey

export const courseGroups = (db: ReadDb) =>
  countClosedByGroup(db).map((group) => ({ ...group, licensed: isLicensed(group) }))

type FitRequest = { readonly group: CourseGroup; readonly licenceConfirmed: boolean }

const keep = (
  writer: Writer,
  { group, licenceConfirmed }: FitRequest,
  { fit, coverage }: Fitted,
  episodes: readonly CourseEpisode[],
): string => {
  const { db, now, newId, record } = writer
  const closed = episodes.map(({ closedAt }) => closedAt)
  const { fixed, fixedCovariance, variances, boundary, data, range } = fit
  const [one, two, three] = fixedCovariance
  if (!one || !two || !three) throw new RangeError('A fit has three fixed effects')
  const row: CourseVersion = {
    ...group,
    courseId: newId(),
    version: nextCourseVersion(db, group),
    fittedAt: now,
    inUseSince: null,
    licenceConfirmedAt: isLicensed(group) && licenceConfirmed ? now : null,
    referenceVersion: referenceCourse.version,
    closedFrom: Math.min(...closed),
    closedTo: Math.max(...closed),
    fixed,
    fixedCovariance: [[...one], [...two], [...three]],
    variances,
    boundary,
    data,
    range,
    coverage,
  }
  insertCourse(db, row, record('outcomes.courseFitted', row.courseId, courseValues(row)))
  if (row.licenceConfirmedAt !== null) record('outcomes.courseLicenceConfirmed', row.courseId)
  return row.courseId
}

const fitNow = async (request: FitRequest, turns: Turns): Promise<CourseEnd> => {
  const { life, inTurn } = turns
  const { group } = request
  const material = await readCourseMaterial(group, turns)
  if (material.kind === 'changedMeanwhile') return { kind: 'notApplicable', reason: 'changedMeanwhile' }
  if (material.kind === 'cancelled' || life.courses.isCancelled()) return { kind: 'cancelled' }
  const { episodes, settings } = material
  const constants = episodes.at(-1)?.constants
  if (!constants) return { kind: 'tooFew', of: 'episodes', needed: 30, found: 0 }
  const { min, max, direction, sd } = constants
  const end = await life.courses.fit({
    episodes: packEpisodes(episodes.map(({ episode }) => episode)),
    constants: { min, max, direction, sd },
    reference: settings.courseFor.includes(group.constantsKey) ? settings.reference : null,
  })
  if (end.kind !== 'fit') return end
  if (!end.fit.convergence.converged) return { kind: 'notApplicable', reason: 'notConverged' }
  const courseId = await inTurn(() =>
    life.courses.isCancelled()
      ? null
      : life.write('therapist', (writer) => keep(writer, request, end, episodes)),
  )
  return courseId === null ? { kind: 'cancelled' } : { kind: 'fitted', courseId }
}

/** Starts and returns. `conflict` while one goes on; `incomplete` where the licence was not confirmed; `notFound`. */
export const startCourseFit = (request: FitRequest, turns: Turns): void => {
  const { life } = turns
  const { group, licenceConfirmed } = request
  if (life.courses.isRunning()) throw new CallError('conflict')
  if (!countClosedByGroup(life.current().vault.db).some((one) => isSame(one, group)))
    throw new CallError('notFound')
  if (isLicensed(group) && !licenceConfirmed) throw new CallError('incomplete')
  life.courses.begin(group)
  void fitNow(request, turns)
    .catch((): CourseEnd => ({ kind: 'failed' }))
    .then(life.courses.end)
}

/** One of its kind at a time. */
export const switchCourse = (
  { db, now, record }: Writer,
  { courseId, inUse }: { readonly courseId: string; readonly inUse: boolean },
): void => {
  const course = findCourse(db, courseId)
  if (!course) throw new CallError('notFound')
  if (inUse) setCourseInUse(db, course, now)
  else if (course.inUseSince !== null) clearCourseInUse(db, course)
  record(inUse ? 'outcomes.courseSwitchedOn' : 'outcomes.courseSwitchedOff', courseId)
}
