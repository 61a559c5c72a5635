// A rule on its items' values: sums and means, and the answers that a therapist must see. Integer hundredths throughout.
import type { RuleItem, RuleScale, ScoringRule } from './rule-types.ts'

/** Hundredths by the rule's item; null or absent is not answered. Values as the file gives them, before reversing. */
export type RuleValues = Readonly<Record<string, number | null | undefined>>

export type ScaleScore = {
  readonly scale: string
  /** Integer hundredths; null where too few items were answered. */
  readonly score: number | null
  readonly answered: number
  readonly items: number
}

export type PackScore = {
  readonly scales: readonly ScaleScore[]
  /** Items whose answer asks for a look, whatever the scores say. */
  readonly safety: readonly string[]
}

/** An item's value with a reversed one counted from the other end. RangeError outside the item's range or steps. */
export const itemScore = (item: RuleItem, value: number, turnedInFile: boolean): number => {
  const [min, max] = [item.min * 100, item.max * 100]
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw new RangeError('An answer outside its range')
  if (item.values && !item.values.some((one) => one * 100 === value))
    throw new RangeError('An answer between its steps')
  return item.reversed && !turnedInFile ? min + max - value : value
}

const scaleScore = (scale: RuleScale, scores: ReadonlyMap<string, number>): ScaleScore => {
  const answered = scale.items.flatMap((key) => scores.get(key) ?? [])
  const sum = answered.reduce((total, one) => total + one, 0)
  const common = { scale: scale.id, answered: answered.length, items: scale.items.length }
  if (answered.length === 0 || answered.length < scale.fewest) return { ...common, score: null }
  const points = scale.how === 'sum' ? sum * scale.times : (sum / answered.length) * scale.times
  return { ...common, score: Math.round(points) }
}

/** RangeError for a value that the rule's item cannot have, or for an item that the rule does not have. */
export const scoreRule = (
  rule: ScoringRule,
  values: RuleValues,
  { turnedInFile }: { readonly turnedInFile: boolean } = { turnedInFile: false },
): PackScore => {
  if (Object.keys(values).some((key) => !rule.items.some((item) => item.key === key)))
    throw new RangeError('An answer to an unknown item')
  const scores = new Map<string, number>()
  for (const item of rule.items) {
    const value = Object.hasOwn(values, item.key) ? values[item.key] : null
    if (value !== null && value !== undefined) scores.set(item.key, itemScore(item, value, turnedInFile))
  }
  return {
    scales: rule.scales.map((scale) => scaleScore(scale, scores)),
    safety: rule.safety
      .filter(({ item, atLeast }) => (scores.get(item) ?? 0) >= atLeast * 100)
      .map(({ item }) => item),
  }
}
