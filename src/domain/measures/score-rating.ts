// A rating's total is the plain sum of its items. One missing item, and there is no total, ever: nothing is imputed.
import type { ItemId } from '../kernel/ids.ts'
import { pointsToTenths, type Tenths, toTenths } from '../kernel/tenths.ts'
import type { MeasureDefinition } from './measure-types.ts'

/** Answers in tenths by item id; null or absent means "I'd rather not" or not yet. */
export type Answers = Readonly<Record<string, Tenths | null | undefined>>

export type RatingScore =
  | { readonly total: Tenths; readonly itemScores: Readonly<Record<string, Tenths>> }
  | { readonly missing: readonly ItemId[] }

/**
 * Scores one rating, in tenths. RangeError for an answer outside its item's range, not a whole number of tenths, or to
 * an item that the measure does not have. Example: 6.1 + 5.0 + 7.3 + 8.8 points → total 272 tenths.
 * Source: Miller et al. 2003 (sum of four 10 cm lines).
 */
export const scoreRating = (measure: MeasureDefinition, answers: Answers): RatingScore => {
  const known = new Set<string>(measure.items.map((item) => item.id))
  if (Object.keys(answers).some((id) => !known.has(id))) throw new RangeError('An answer to an unknown item')
  const itemScores: Record<string, Tenths> = {}
  const missing: ItemId[] = []
  let total = 0
  for (const { id, min, max } of measure.items) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : null
    if (answer === null || answer === undefined) {
      missing.push(id)
      continue
    }
    if (!Number.isSafeInteger(answer) || answer < min * 10 || answer > max * 10) {
      throw new RangeError(`An answer must be whole tenths between ${min * 10} and ${max * 10}`)
    }
    itemScores[id] = answer
    total += answer
  }
  return missing.length > 0 ? { missing } : { total: toTenths(total), itemScores }
}

/** A total in points that was typed from paper, as tenths. RangeError outside the measure's range or beyond one decimal. */
export const paperTotal = (measure: MeasureDefinition, points: number): Tenths =>
  pointsToTenths(points, measure)
