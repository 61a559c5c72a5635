// Tables `course`, `course_coverage` and `course_in_use`: the practice's own courses, each version as it was fitted.
import type { Coverage } from '#domain/outcomes/growth/leave-one-out-coverage.ts'
import type { CourseGroup, CourseVersion } from '#shared/contracts/course.ts'
import { findRow, getRow, listRows, type Query, type ReadDb, run, sql, type WriteDb } from '../../db/sql.ts'
import { type CourseRow, type CoverageRow, toVersion } from './course-row.ts'

const selectCourse: Query<CourseRow> = sql`
  SELECT c.id AS courseId, c.measure_id AS measureId, c.measure_version AS measureVersion,
         c.constants_key AS constantsKey, c.version, c.fitted_at AS fittedAt, u.since AS inUseSince,
         c.licence_confirmed_at AS licenceConfirmedAt, c.reference_version AS referenceVersion,
         c.closed_from AS closedFrom, c.closed_to AS closedTo, c.episodes, c.ratings, c.intake_low AS intakeLow,
         c.intake_high AS intakeHigh, c.last_session AS lastSession, c.range_min AS rangeMin, c.range_max AS rangeMax,
         c.fixed_intercept AS fixedIntercept, c.fixed_session AS fixedSession, c.fixed_intake AS fixedIntake,
         c.covariance_11 AS c11, c.covariance_12 AS c12, c.covariance_13 AS c13, c.covariance_22 AS c22,
         c.covariance_23 AS c23, c.covariance_33 AS c33, c.variance_intercept AS varianceIntercept,
         c.variance_session AS varianceSession, c.variance_both AS varianceBoth,
         c.variance_residual AS varianceResidual, c.boundary, c.coverage_method AS coverageMethod,
         c.next_of AS nextOf, c.next_in_80 AS nextIn80
  FROM course c LEFT JOIN course_in_use u ON u.course_id = c.id`

const withCoverage = (db: ReadDb, rows: readonly CourseRow[]): CourseVersion[] => {
  const coverages = listRows(
    db,
    sql<CoverageRow>`
      SELECT course_id AS courseId, course, ratings, ratings_in_50 AS ratingsIn50, ratings_in_80 AS ratingsIn80,
             episodes, episodes_in_80 AS episodesIn80
      FROM course_coverage WHERE course_id IN ${rows.map(({ courseId }) => courseId)}`,
  )
  const of = Map.groupBy(coverages, ({ courseId }) => courseId)
  return rows.map((row) => toVersion(row, of.get(row.courseId) ?? []))
}

/** Every version, the newest first. */
export const listCourses = (db: ReadDb): CourseVersion[] =>
  withCoverage(db, listRows(db, sql<CourseRow>`${selectCourse} ORDER BY c.fitted_at DESC, c.version DESC`))

export const listCoursesInUse = (db: ReadDb): CourseVersion[] =>
  withCoverage(db, listRows(db, sql<CourseRow>`${selectCourse} WHERE u.since IS NOT NULL ORDER BY c.id`))

export const findCourse = (db: ReadDb, courseId: string): CourseVersion | undefined => {
  const row = findRow(db, sql<CourseRow>`${selectCourse} WHERE c.id = ${courseId}`)
  return row && withCoverage(db, [row])[0]
}

export const nextCourseVersion = (db: ReadDb, group: CourseGroup): number =>
  getRow(
    db,
    sql<{ next: number }>`
      SELECT coalesce(max(version), 0) + 1 AS next FROM course
      WHERE measure_id = ${group.measureId} AND measure_version = ${group.measureVersion}
        AND constants_key = ${group.constantsKey}`,
  ).next

/** Closed episodes that are not excluded, by what can be fitted together. */
export const countClosedByGroup = (db: ReadDb): (CourseGroup & { readonly closed: number })[] =>
  listRows(
    db,
    sql<CourseGroup & { readonly closed: number }>`
      SELECT m.measure_id AS measureId, m.measure_version AS measureVersion, m.constants_key AS constantsKey,
             count(*) AS closed
      FROM episode_measure m JOIN episode e ON e.id = m.episode_id
      WHERE m.occasion = 'outcome' AND e.closed_at IS NOT NULL AND e.excluded_reason IS NULL
      GROUP BY m.measure_id, m.measure_version, m.constants_key
      ORDER BY closed DESC, m.measure_id, m.constants_key`,
  )

export const listClosedEpisodeIds = (db: ReadDb, group: CourseGroup): string[] =>
  listRows(
    db,
    sql<{ id: string }>`
      SELECT DISTINCT e.id FROM episode_measure m JOIN episode e ON e.id = m.episode_id
      WHERE m.occasion = 'outcome' AND e.closed_at IS NOT NULL AND e.excluded_reason IS NULL
        AND m.measure_id = ${group.measureId} AND m.measure_version = ${group.measureVersion}
        AND m.constants_key = ${group.constantsKey}
      ORDER BY e.id`,
  ).map(({ id }) => id)

const insertCoverage = (
  db: WriteDb,
  courseId: string,
  course: CoverageRow['course'],
  one: Coverage,
): void => {
  run(
    db,
    sql`INSERT INTO course_coverage (course_id, course, ratings, ratings_in_50, ratings_in_80, episodes,
                                     episodes_in_80)
        VALUES (${courseId}, ${course}, ${one.ratingsIn80.of}, ${one.ratingsIn50.inside}, ${one.ratingsIn80.inside},
                ${one.episodesIn80.of}, ${one.episodesIn80.inside})`,
  )
}

export const insertCourse = (db: WriteDb, row: CourseVersion, nonce: Uint8Array): void => {
  const { data, range, fixed, fixedCovariance: cov, variances, coverage } = row
  run(
    db,
    sql`INSERT INTO course (id, measure_id, measure_version, constants_key, version, fitted_at, licence_confirmed_at,
          reference_version, closed_from, closed_to, episodes, ratings, intake_low, intake_high, last_session,
          range_min, range_max, fixed_intercept, fixed_session, fixed_intake, covariance_11, covariance_12,
          covariance_13, covariance_22, covariance_23, covariance_33, variance_intercept, variance_session,
          variance_both, variance_residual, boundary, coverage_method, next_of, next_in_80, nonce)
        VALUES (${row.courseId}, ${row.measureId}, ${row.measureVersion}, ${row.constantsKey}, ${row.version},
          ${row.fittedAt}, ${row.licenceConfirmedAt}, ${row.referenceVersion}, ${row.closedFrom}, ${row.closedTo},
          ${data.episodes}, ${data.ratings}, ${data.intake.low}, ${data.intake.high}, ${data.lastSession},
          ${range.min}, ${range.max}, ${fixed.intercept.value}, ${fixed.logSession.value}, ${fixed.intake.value},
          ${cov[0][0]}, ${cov[0][1]}, ${cov[0][2]}, ${cov[1][1]}, ${cov[1][2]}, ${cov[2][2]},
          ${variances.intercept}, ${variances.slope}, ${variances.covariance}, ${variances.residual}, ${row.boundary},
          ${coverage.method}, ${coverage.nextIn80.of}, ${coverage.nextIn80.inside}, ${nonce})`,
  )
  insertCoverage(db, row.courseId, 'own', coverage.own)
  if (coverage.shrunk) insertCoverage(db, row.courseId, 'shrunk', coverage.shrunk)
  if (coverage.reference) insertCoverage(db, row.courseId, 'reference', coverage.reference)
}

/** Draws none of its kind from now on. */
export const clearCourseInUse = (db: WriteDb, group: CourseGroup): void => {
  run(
    db,
    sql`DELETE FROM course_in_use WHERE measure_id = ${group.measureId}
          AND measure_version = ${group.measureVersion} AND constants_key = ${group.constantsKey}`,
  )
}

export const setCourseInUse = (db: WriteDb, row: CourseGroup & { courseId: string }, since: number): void => {
  clearCourseInUse(db, row)
  run(
    db,
    sql`INSERT INTO course_in_use (measure_id, measure_version, constants_key, course_id, since)
        VALUES (${row.measureId}, ${row.measureVersion}, ${row.constantsKey}, ${row.courseId}, ${since})`,
  )
}
