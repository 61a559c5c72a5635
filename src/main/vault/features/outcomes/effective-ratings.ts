// Ratings as they count now: the rows stay as they were marked, corrections are laid over them whenever they are read.
import type { RatingItem, RatingRecord } from '../sessions/public.ts'
import type { CorrectionRecord } from './correction-store.ts'

export type EffectiveRating = {
  readonly rating: RatingRecord
  /** Whose line it stands in now, and under which session. */
  readonly clientId: string
  readonly personId: string | null
  readonly sessionId: string
  /** Tenths. */
  readonly total: number | null
  /** Empty where a corrected total stands without its lines. */
  readonly items: readonly RatingItem[]
  /** Excluded by the clinician, or marked again. */
  readonly counts: boolean
}

const isActive = ({ undoneAt }: CorrectionRecord): boolean => undoneAt === null

/** Undoing "marked again" lets the first marks count again, and sets the second ones aside. */
const setAside = (corrections: readonly CorrectionRecord[]): ReadonlySet<string> =>
  new Set(
    corrections
      .filter(({ kind }) => kind === 'markedAgain')
      .map((correction) => (isActive(correction) ? correction.ratingId : correction.to)),
  )

export type RawRatings = {
  readonly ratings: readonly RatingRecord[]
  readonly items: readonly (RatingItem & { readonly ratingId: string })[]
  readonly corrections: readonly CorrectionRecord[]
}

export const effectiveRatings = ({ ratings, items, corrections }: RawRatings): readonly EffectiveRating[] => {
  const aside = setAside(corrections)
  const itemsOf = Map.groupBy(items, ({ ratingId }) => ratingId)
  const activeOf = Map.groupBy(corrections.filter(isActive), ({ ratingId }) => ratingId)
  return ratings.map((rating): EffectiveRating => {
    const active = activeOf.get(rating.ratingId) ?? []
    const value = active.findLast(({ kind }) => kind === 'value')
    const moved = active.findLast(({ kind }) => kind === 'someoneElse')
    const excluded = active.some(({ kind }) => kind === 'exclusion')
    const marked = itemsOf.get(rating.ratingId) ?? []
    return {
      rating,
      clientId: moved?.to ?? rating.clientId,
      personId: moved ? null : rating.personId,
      sessionId: moved?.toSessionId ?? rating.sessionId,
      total: value ? Number(value.to) : rating.total,
      items: value ? [] : marked.map(({ item, value: mark }) => ({ item, value: mark })),
      counts: !excluded && !aside.has(rating.ratingId),
    }
  })
}
