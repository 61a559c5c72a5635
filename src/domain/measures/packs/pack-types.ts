// An imported questionnaire as our own description: what is asked, how it is answered, in which languages. Plain data.
// Its texts belong to whoever licensed them: they are shown and kept, never exported.
import type { Direction } from '../measure-types.ts'

/** A text in the pack's own language, and what the file has in others. */
export type PackText = {
  readonly base: string
  readonly other: readonly { readonly language: string; readonly text: string }[]
}

/** The score an option carries in the file (ordinalValue), in integer hundredths; null where it has none. */
export type PackOption = {
  readonly text: PackText
  readonly ordinal: number | null
  /** The file's own code for it, where it has one. */
  readonly code: string | null
}

type Entry = {
  /** The file's linkId. */
  readonly id: string
  readonly text: PackText
}
/** LinkIds of the groups that a question or a text lies in, outermost first. */
type Within = { readonly within: readonly string[] }

export type PackGroup = Entry & Within & { readonly kind: 'group' }
export type PackDisplay = Entry & Within & { readonly kind: 'display' }

type Question = Entry & Within & { readonly help: PackText | null; readonly required: boolean }
export type PackChoice = Question & { readonly kind: 'choice'; readonly options: readonly PackOption[] }
/** `min` and `max` in integer hundredths; `decimals` is what may be typed. */
export type PackNumber = Question & {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly decimals: 0 | 1 | 2
}
/** A line to be marked between two ends; in hundredths, in `step`s. */
export type PackLine = Question & {
  readonly kind: 'line'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly low: PackText | null
  readonly high: PackText | null
}

export type PackQuestion = PackChoice | PackNumber | PackLine
export type PackEntry = PackGroup | PackDisplay | PackQuestion

/** A questionnaire in the order in which it is read. */
export type PackForm = {
  readonly title: PackText
  /** As the file says; empty where it says nothing. */
  readonly version: string
  /** The file's canonical address: a name, never fetched; null without one. */
  readonly url: string | null
  /** The language of its own texts. */
  readonly language: string
  /** Its own language, and each into which every text that is shown has been translated. */
  readonly languages: readonly string[]
  readonly entries: readonly PackEntry[]
}

/** How a pack's answers become a number. */
export type PackBinding =
  | {
      readonly kind: 'rule'
      readonly rule: string
      /** Which question stands for which item of the rule. */
      readonly map: readonly { readonly item: string; readonly linkId: string }[]
      /** The file's values of reversed items are already turned round, as printed on some paper forms. */
      readonly turnedInFile: boolean
    }
  | { readonly kind: 'ordinal'; readonly direction: Direction }
  | { readonly kind: 'unscored' }

/** A choice's place among the options, or a number in hundredths; null is "I'd rather not". */
export type PackAnswer = number | null
export type PackAnswers = ReadonlyMap<string, PackAnswer>

export const isQuestion = (entry: PackEntry): entry is PackQuestion =>
  entry.kind === 'choice' || entry.kind === 'number' || entry.kind === 'line'
