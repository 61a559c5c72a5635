// The practice's own course: versions as they were fitted, which one is drawn, and the work of fitting one, which goes on
// in a worker while the page asks how far it is.
import * as z from 'zod'
import { command, job, query } from '../ipc/define.ts'
import { done, id, instant, nothing } from './kit.ts'

const therapist = { therapist: ['unlocked'] } as const
const count = () => z.int().min(0)

export const constantsKey = z.enum([
  'adult',
  'adolescent',
  'childBySelf',
  'childByCarer',
  'adolescentByOther',
  'adultByOther',
])

/** What is fitted together: never own words with licensed ones, never two versions or kinds of raters. */
const groupShape = {
  measureId: z.string().min(1).max(120),
  measureVersion: z.int().min(1),
  constantsKey,
}
const group = z.strictObject(groupShape)
export type CourseGroup = z.output<typeof group>

const share = z.strictObject({ inside: count(), of: count() })
const coverage = z.strictObject({ ratingsIn50: share, ratingsIn80: share, episodesIn80: share })
const estimate = z.strictObject({ value: z.number(), error: z.number() })
const three = z.tuple([z.number(), z.number(), z.number()])

/** One version, as it was fitted: everything that a prediction stands on. Points; sessions from the baseline, which is 1. */
export const courseVersion = z.strictObject({
  ...groupShape,
  courseId: id(),
  version: z.int().min(1),
  fittedAt: instant(),
  /** Since when it is drawn; null while it is not. */
  inUseSince: instant().nullable(),
  licenceConfirmedAt: instant().nullable(),
  referenceVersion: z.string(),
  /** When the episodes that it stands on were closed: the first and the last. */
  closedFrom: instant(),
  closedTo: instant(),
  fixed: z.strictObject({ intercept: estimate, logSession: estimate, intake: estimate }),
  fixedCovariance: z.tuple([three, three, three]),
  variances: z.strictObject({
    intercept: z.number(),
    slope: z.number(),
    covariance: z.number(),
    correlation: z.number().nullable(),
    residual: z.number(),
  }),
  boundary: z.enum(['none', 'noVariance', 'noInterceptVariance', 'noSlopeVariance', 'perfectCorrelation']),
  data: z.strictObject({
    episodes: z.int().min(1),
    ratings: z.int().min(1),
    intake: z.strictObject({ low: z.number(), high: z.number() }),
    lastSession: z.int().min(1),
  }),
  range: z.strictObject({ min: z.number(), max: z.number() }),
  coverage: z.strictObject({
    method: z.enum(['refitted', 'held']),
    nextIn80: share,
    own: coverage,
    shrunk: coverage.nullable(),
    reference: coverage.nullable(),
  }),
})
export type CourseVersion = z.output<typeof courseVersion>

/** How a fit ended. Only `fitted` left anything behind. */
const ended = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fitted'), courseId: id() }),
  z.strictObject({
    kind: z.literal('tooFew'),
    of: z.enum(['episodes', 'ratings']),
    needed: count(),
    found: count(),
  }),
  z.strictObject({
    kind: z.literal('notApplicable'),
    reason: z.enum(['collinear', 'noResidual', 'notConverged', 'changedMeanwhile']),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('failed') }),
])
export type CourseEnd = z.output<typeof ended>

const work = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({
    kind: z.literal('running'),
    group,
    phase: z.enum(['reading', 'fitting']),
    /** Of the whole, 0 to 1. */
    share: z.number().min(0).max(1),
  }),
  z.strictObject({ kind: z.literal('ended'), group, end: ended }),
])
export type CourseWork = z.output<typeof work>

export const courseCalls = {
  /** What can be fitted: each measure, version and kind of rater with closed episodes; and every version there is. */
  courses: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({
      groups: z.array(z.strictObject({ ...groupShape, licensed: z.boolean(), closed: count() })),
      /** The newest first. */
      versions: z.array(courseVersion),
    }),
  }),
  /** The versions that are drawn. */
  coursesInUse: query({
    access: therapist,
    input: nothing(),
    output: z.strictObject({ versions: z.array(courseVersion) }),
  }),
  /** Answers at once; the work goes on. A licensed measure is fitted only where its licence was confirmed to allow it. */
  startCourseFit: job({
    access: therapist,
    input: z.strictObject({ group, licenceConfirmed: z.boolean() }),
    output: done(),
  }),
  courseWork: job({ access: therapist, input: nothing(), output: work }),
  cancelCourseFit: job({ access: therapist, input: nothing(), output: done() }),
  /** Draws this version, instead of another one of its kind; or draws it no more. */
  switchCourse: command({
    access: therapist,
    input: z.strictObject({ courseId: id(), inUse: z.boolean() }),
    output: done(),
  }),
} as const
