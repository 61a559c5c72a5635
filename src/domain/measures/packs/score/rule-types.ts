// A scoring rule as data. It knows numbers and item names only; wording is the pack's, and is never here.
import type { Constant } from '../../measure-constants.ts'
import type { Direction } from '../../measure-types.ts'

export const ruleIds = [
  'ors',
  'cors',
  'srs',
  'csrs',
  'gsrs',
  'phq9',
  'gad7',
  'who5',
  'core10',
  'cbi',
  'proqol5',
] as const
export type RuleId = (typeof ruleIds)[number]

/** What an item may score, in points after reversing; `reversed` counts from the other end. */
export type RuleItem = {
  readonly key: string
  readonly min: number
  readonly max: number
  /** The scores that a choice may carry; null where any number of the range will do. */
  readonly values: readonly number[] | null
  readonly reversed: boolean
}

/** A range of one scale with its name as a catalogue key: `from` and `to` inclusive, in points. */
export type Band = { readonly from: number; readonly to: number; readonly word: string }

export type RuleScale = {
  /** `total`, or a catalogue word for one of several. */
  readonly id: string
  readonly items: readonly string[]
  readonly how: 'sum' | 'mean'
  /** The sum or mean is multiplied by this. */
  readonly times: number
  /** Fewer answered items than this: no score, nothing is filled in. */
  readonly fewest: number
  readonly min: number
  readonly max: number
  readonly direction: Direction
  readonly cutOff: Constant | null
  readonly rci: Constant | null
  readonly bands: readonly Band[]
}

/** An answer of at least so many points is shown to the therapist, whatever the total says. */
export type SafetyRule = { readonly item: string; readonly atLeast: number }

export type ScoringRule = {
  readonly id: RuleId
  readonly items: readonly RuleItem[]
  readonly scales: readonly RuleScale[]
  readonly safety: readonly SafetyRule[]
  /** Whose constants count (by age and rater), for the outcome scales; null where the scale has its own. */
  readonly byAge: boolean
  /** Codes that public lists use as linkIds, by item. */
  readonly codes: Readonly<Record<string, string>>
  /** Papers print reversed items with their values already turned round. */
  readonly printedTurned: boolean
  /** About the therapist: for the private full check, not for clients. */
  readonly about: 'client' | 'therapist'
}
