// Where a score lies against the expected course. By construction about one person in four is below at any one session
// even when all goes as usual, so that one "below" raises nothing.
import { changeInHundredths, compareHundredths, toHundredths } from '../kernel/hundredths.ts'
import type { CoursePoint } from './expected-course.ts'

export type Zone = 'above' | 'near' | 'below'

export type ZoneOf =
  /** `early`: sessions 2 and 3 without a fall of the RCI; the zone is known and not coloured. */
  | { readonly kind: 'zone'; readonly zone: Zone; readonly early: boolean }
  | { readonly kind: 'notApplicable'; readonly reason: 'baseline' }

export type ZoneInput = {
  /** Score in points. */
  readonly score: number
  /** The course at this score's session. */
  readonly point: CoursePoint
  /** First score and RCI in points. */
  readonly first: number
  readonly rci: number
}

const lastEarlySession = 3

/**
 * `above` at or over E · `near` down to the lower edge of the middle 50 % band (the 25th percentile) · `below`.
 * The baseline itself has no zone. RangeError for numbers that are not finite. Scores in points. Source: the bands of
 * `expectedCourse`; the 25th percentile as the edge and the early days are own decisions.
 * Worked example: first 14.2, SD 7.75, session 4: E 21.11, edge 16.56 → 21.4 above, 17.0 near, 16.1 below.
 */
export const zoneOf = ({ score, point, first, rci }: ZoneInput): ZoneOf => {
  if (point.session <= 1) {
    toHundredths(score)
    return { kind: 'notApplicable', reason: 'baseline' }
  }
  const zone: Zone =
    compareHundredths(score, point.expected) >= 0
      ? 'above'
      : compareHundredths(score, point.band50.low) >= 0
        ? 'near'
        : 'below'
  const fell = changeInHundredths(first, score) <= -toHundredths(rci)
  return { kind: 'zone', zone, early: point.session <= lastEarlySession && !fell }
}
