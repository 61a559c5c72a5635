// Short ways to write rules down.
import type { Constant, OriginMark } from '../../measure-constants.ts'
import type { Band, RuleItem, RuleScale } from './rule-types.ts'

export const steps = (from: number, to: number, by = 1): readonly number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by)

export const choices = (
  keys: readonly string[],
  values: readonly number[],
  reversed: readonly string[] = [],
): readonly RuleItem[] =>
  keys.map((key) => ({
    key,
    min: Math.min(...values),
    max: Math.max(...values),
    values,
    reversed: reversed.includes(key),
  }))

export const numbered = (count: number, before = ''): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${before}${index + 1}`)

export const ruleConstant = (
  value: number,
  origin: string,
  mark: OriginMark,
  alternatives: readonly number[] = [],
): Constant => ({
  value,
  origin: `packs:origin.${origin}`,
  mark,
  disputed: alternatives.length > 0,
  alternatives,
})

/** Bands from their lower ends: [[0, 'none'], [5, 'mild']] up to `max`, in whole points. */
export const bandsFrom = (lows: readonly (readonly [number, string])[], max: number): readonly Band[] =>
  lows.map(([from, word], index) => ({ from, to: (lows[index + 1]?.[0] ?? max + 1) - 1, word }))

type ScaleParts = Pick<RuleScale, 'items' | 'min' | 'max' | 'direction'> & Partial<RuleScale>

/** A sum that needs every item: a missing item leaves no total, ever. */
export const sumScale = (parts: ScaleParts): RuleScale => ({
  id: 'total',
  how: 'sum',
  times: 1,
  fewest: parts.items.length,
  cutOff: null,
  rci: null,
  bands: [],
  ...parts,
})
