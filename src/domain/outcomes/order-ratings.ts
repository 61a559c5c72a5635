// One scored rating per session, in session order. The session's number orders ratings, never the clock, so that a
// clock set back or a back-dated paper form cannot turn a course around.
import { tenthsToPoints } from '../kernel/tenths.ts'
import { type EpochMs, toEpochMs } from '../kernel/time.ts'
import type { FormVersion } from '../measures/measure-types.ts'
import type { SeriesRating } from './series-types.ts'

/** A rating with a total, in points. */
export type ScoredRating = {
  readonly id: SeriesRating['id']
  readonly session: number
  readonly at: EpochMs
  readonly form: FormVersion
  readonly points: number
  /** Items in points by item id, only those that were answered. */
  readonly items: Readonly<Record<string, number>>
}

export type OrderedRatings = {
  readonly scored: readonly ScoredRating[]
  /** Sessions with more than one total; the last one marked counts. */
  readonly repeated: readonly number[]
  /** Sessions whose rating bears an earlier time than the session before it. */
  readonly clockBack: readonly number[]
  /** Sessions whose rating bears the very time of the session before it. */
  readonly sameTime: readonly number[]
}

const highestSession = 9999

/** RangeError unless a session's number is a whole number from 1 to 9999, so that no chart grows without end. */
export const checkSession = (session: number): void => {
  if (!Number.isSafeInteger(session) || session < 1 || session > highestSession) {
    throw new RangeError(`A session’s number is a whole number from 1 to ${highestSession}`)
  }
}

type Range = { readonly min: number; readonly max: number }

const inOrder = (a: SeriesRating, b: SeriesRating): number =>
  a.session - b.session || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const toScored = (
  { id, session, at, form, total, items }: SeriesRating,
  { min, max }: Range,
): ScoredRating | null => {
  checkSession(session)
  toEpochMs(at)
  if (total === null) return null
  const points = tenthsToPoints(total)
  if (points < min || points > max) throw new RangeError('A score lies outside the measure’s range')
  const answered = Object.entries(items).flatMap(([item, tenths]) =>
    tenths === null ? [] : [[item, tenthsToPoints(tenths)] as const],
  )
  return { id, session, at, form, points, items: Object.fromEntries(answered) }
}

/**
 * Orders by session, then time, then id; the last total of a session counts. Any order of the input gives the same
 * result. RangeError for a session below 1, an impossible instant or a total outside the range.
 */
export const orderRatings = (ratings: readonly SeriesRating[], range: Range): OrderedRatings => {
  const bySession = new Map<number, ScoredRating>()
  const repeated = new Set<number>()
  for (const rating of [...ratings].sort(inOrder)) {
    const scored = toScored(rating, range)
    if (scored === null) continue
    if (bySession.has(scored.session)) repeated.add(scored.session)
    bySession.set(scored.session, scored)
  }
  const scored = [...bySession.values()]
  const clockBack = scored.filter(({ at }, i) => i > 0 && at < (scored[i - 1] as ScoredRating).at)
  const sameTime = scored.filter(({ at }, i) => i > 0 && at === (scored[i - 1] as ScoredRating).at)
  const numbers = (some: readonly ScoredRating[]) => some.map(({ session }) => session)
  return { scored, repeated: [...repeated], clockBack: numbers(clockBack), sameTime: numbers(sameTime) }
}
