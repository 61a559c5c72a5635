// The numbers behind the expected course, as data, so that a screen and a PDF can print the very version they used.

export type ReferenceCourse = {
  readonly version: string
  /** Target T(x) = intercept + slope · x, in points. About +8 for a start at 20 (S. D. Miller, public blog). */
  readonly intercept: number
  readonly slope: number
  /** Above this first score no course is drawn (a vendor's public notes: about none expected). */
  readonly ceiling: number
  /** S: the session from which the course is level. */
  readonly horizon: number
  /** Retest correlations r(2), r(3), r(4), then the last for every later session (Miller et al. 2003, non-clinical). */
  readonly retest: readonly [number, number, number, number]
  /** The range in points on which the anchors were published; other measures get no course. */
  readonly min: number
  readonly max: number
}

/** Reference course for adults, version 1; not validated. */
export const referenceCourse: ReferenceCourse = {
  version: 'reference-1',
  intercept: 20,
  slope: 0.4,
  ceiling: 32,
  horizon: 10,
  retest: [0.66, 0.58, 0.49, 0.4],
  min: 0,
  max: 40,
}
