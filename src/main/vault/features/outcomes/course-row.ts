// One row of `course` with its coverage, as the contract has it: what can be derived (standard errors, the correlation) is
// not kept twice.
import type { Coverage } from '#domain/outcomes/growth/leave-one-out-coverage.ts'
import type { CourseGroup, CourseVersion } from '#shared/contracts/course.ts'
import type { RowValues } from '../../process/writer.ts'

export type CourseRow = CourseGroup & {
  readonly courseId: string
  readonly version: number
  readonly fittedAt: number
  readonly inUseSince: number | null
  readonly licenceConfirmedAt: number | null
  readonly referenceVersion: string
  readonly closedFrom: number
  readonly closedTo: number
  readonly episodes: number
  readonly ratings: number
  readonly intakeLow: number
  readonly intakeHigh: number
  readonly lastSession: number
  readonly rangeMin: number
  readonly rangeMax: number
  readonly fixedIntercept: number
  readonly fixedSession: number
  readonly fixedIntake: number
  readonly c11: number
  readonly c12: number
  readonly c13: number
  readonly c22: number
  readonly c23: number
  readonly c33: number
  readonly varianceIntercept: number
  readonly varianceSession: number
  readonly varianceBoth: number
  readonly varianceResidual: number
  readonly boundary: CourseVersion['boundary']
  readonly coverageMethod: CourseVersion['coverage']['method']
  readonly nextOf: number
  readonly nextIn80: number
}

export type CoverageRow = {
  readonly courseId: string
  readonly course: 'own' | 'shrunk' | 'reference'
  readonly ratings: number
  readonly ratingsIn50: number
  readonly ratingsIn80: number
  readonly episodes: number
  readonly episodesIn80: number
}

const noCoverage: Coverage = {
  ratingsIn50: { inside: 0, of: 0 },
  ratingsIn80: { inside: 0, of: 0 },
  episodesIn80: { inside: 0, of: 0 },
}

const toCoverage = (row: CoverageRow | undefined): Coverage | null =>
  row
    ? {
        ratingsIn50: { inside: row.ratingsIn50, of: row.ratings },
        ratingsIn80: { inside: row.ratingsIn80, of: row.ratings },
        episodesIn80: { inside: row.episodesIn80, of: row.episodes },
      }
    : null

export const toVersion = (row: CourseRow, coverages: readonly CoverageRow[]): CourseVersion => {
  const coverageOf = (course: CoverageRow['course']): Coverage | null =>
    toCoverage(coverages.find((one) => one.course === course))
  const { varianceIntercept: intercept, varianceSession: slope, varianceBoth: covariance } = row
  const both = Math.sqrt(intercept * slope)
  return {
    courseId: row.courseId,
    measureId: row.measureId,
    measureVersion: row.measureVersion,
    constantsKey: row.constantsKey,
    version: row.version,
    fittedAt: row.fittedAt,
    inUseSince: row.inUseSince,
    licenceConfirmedAt: row.licenceConfirmedAt,
    referenceVersion: row.referenceVersion,
    closedFrom: row.closedFrom,
    closedTo: row.closedTo,
    fixed: {
      intercept: { value: row.fixedIntercept, error: Math.sqrt(row.c11) },
      logSession: { value: row.fixedSession, error: Math.sqrt(row.c22) },
      intake: { value: row.fixedIntake, error: Math.sqrt(row.c33) },
    },
    fixedCovariance: [
      [row.c11, row.c12, row.c13],
      [row.c12, row.c22, row.c23],
      [row.c13, row.c23, row.c33],
    ],
    variances: {
      intercept,
      slope,
      covariance,
      correlation: both > 0 ? covariance / both : null,
      residual: row.varianceResidual,
    },
    boundary: row.boundary,
    data: {
      episodes: row.episodes,
      ratings: row.ratings,
      intake: { low: row.intakeLow, high: row.intakeHigh },
      lastSession: row.lastSession,
    },
    range: { min: row.rangeMin, max: row.rangeMax },
    coverage: {
      method: row.coverageMethod,
      nextIn80: { inside: row.nextIn80, of: row.nextOf },
      own: coverageOf('own') ?? noCoverage,
      shrunk: coverageOf('shrunk'),
      reference: coverageOf('reference'),
    },
  }
}

/** What its audit line vouches for: every number that a course is drawn from. Fractions as their shortest text. */
export const courseValues = (row: CourseVersion): RowValues => {
  const { fixed, fixedCovariance, variances, range, data } = row
  const fractions = [
    range.min,
    range.max,
    data.intake.low,
    data.intake.high,
    fixed.intercept.value,
    fixed.logSession.value,
    fixed.intake.value,
    ...fixedCovariance.flat(),
    variances.intercept,
    variances.slope,
    variances.covariance,
    variances.residual,
  ]
  return [
    row.courseId,
    row.measureId,
    row.measureVersion,
    row.constantsKey,
    row.version,
    row.fittedAt,
    row.licenceConfirmedAt,
    row.referenceVersion,
    row.closedFrom,
    row.closedTo,
    data.episodes,
    data.ratings,
    data.lastSession,
    row.boundary,
    ...fractions.map(String),
  ]
}
