// How far clients who do "exactly as expected" stray from the course. The reference course prints a retest correlation
// by distance between sessions; here the same figure holds between any two sessions, given the first. Each session then
// has the very spread that the course draws, and neighbours stray together, as people do.
import type { Random } from '../../kernel/random.ts'
import { courseSpread } from '../expected-course.ts'
import { cholesky } from '../growth/small-matrix.ts'
import type { ReferenceCourse } from '../reference-course.ts'

/** `retest`: neighbours stray together. `independent`: each session strays on its own; the two ends of what is plausible. */
export type Deviations = 'retest' | 'independent'

/** r by the number of sessions between two ratings. */
const correlationAt = (distance: number, { retest }: ReferenceCourse): number =>
  distance === 0 ? 1 : (retest[Math.min(distance, retest.length) - 1] as number)

/**
 * Draws deviations in points for sessions 1 to `sessions`; the first is 0. RangeError when the retest values cannot be
 * correlations of one process.
 */
export const deviationsOf = (
  kind: Deviations,
  sessions: number,
  sd: number,
  reference: ReferenceCourse,
): ((random: Random) => readonly number[]) => {
  const later = Array.from({ length: sessions - 1 }, (_, i) => i + 2)
  const fromFirst = later.map((session) => correlationAt(session - 1, reference))
  const at = later.flatMap((session, i) =>
    later.map((other, j) => {
      if (kind === 'independent') return i === j ? courseSpread(session, sd, reference) ** 2 : 0
      const given = (fromFirst[i] as number) * (fromFirst[j] as number)
      return sd * sd * (correlationAt(Math.abs(session - other), reference) - given)
    }),
  )
  const factor = cholesky({ size: later.length, at })
  if (!factor) throw new RangeError('These retest values cannot be correlations of one process')
  return (random) => {
    const draws = later.map(() => random.normal(0, 1))
    const row = (i: number): number =>
      draws
        .slice(0, i + 1)
        .reduce((sum, draw, k) => sum + draw * (factor.at[i * later.length + k] as number), 0)
    return [0, ...later.map((_, i) => row(i))]
  }
}
