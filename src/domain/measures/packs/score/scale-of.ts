// What a pack's scores are read against: range, direction, cut-off and reliable change, each with its origin.
import { type Constant, measureConstants } from '../../measure-constants.ts'
import type { ConstantsKey, Direction } from '../../measure-types.ts'
import { isQuestion, type PackBinding, type PackForm } from '../pack-types.ts'
import type { Band } from './rule-types.ts'
import { findRule } from './scoring-rules.ts'

/** In points. */
export type ReadScale = {
  readonly scale: string
  readonly min: number
  readonly max: number
  readonly direction: Direction
  readonly cutOff: Constant | null
  readonly rci: Constant | null
  readonly bands: readonly Band[]
  /** How many questions it rests on. */
  readonly items: number
}

const ownScale = (form: PackForm, direction: Direction): readonly ReadScale[] => {
  const ranges = form.entries.filter(isQuestion).flatMap((question) => {
    if (question.kind !== 'choice') return [question]
    const values = question.options.flatMap(({ ordinal }) => ordinal ?? [])
    return values.length < question.options.length
      ? []
      : [{ min: Math.min(...values), max: Math.max(...values) }]
  })
  if (ranges.length === 0) return []
  const min = ranges.reduce((sum, one) => sum + one.min, 0) / 100
  const max = ranges.reduce((sum, one) => sum + one.max, 0) / 100
  return [{ scale: 'total', min, max, direction, cutOff: null, rci: null, bands: [], items: ranges.length }]
}

/** The scales of a pack as bound; `key` says whose constants count where they go by age and rater. */
export const scalesOf = (form: PackForm, binding: PackBinding, key: ConstantsKey): readonly ReadScale[] => {
  if (binding.kind === 'unscored') return []
  if (binding.kind === 'ordinal') return ownScale(form, binding.direction)
  const rule = findRule(binding.rule)
  return (rule?.scales ?? []).map(({ id, items, min, max, direction, cutOff, rci, bands }) => {
    const byAge = rule?.byAge ? measureConstants('outcome', key) : null
    return {
      scale: id,
      min,
      max,
      direction,
      cutOff: byAge?.cutOff ?? cutOff,
      rci: byAge?.rci ?? rci,
      bands,
      items: items.length,
    }
  })
}

/** The band a score lies in, score in hundredths; null where there is none. */
export const bandOf = ({ bands }: Pick<ReadScale, 'bands'>, score: number): Band | null =>
  bands.find(({ from, to }) => score >= from * 100 && score < (to + 1) * 100) ?? null
