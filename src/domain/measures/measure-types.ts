// The vocabulary of measures. Wording is never here: texts hang on `textKey` and item ids in the locale catalogues.
import type { ItemId, MeasureId } from '../kernel/ids.ts'

/** Outcome: about the last week, at a session's start. Alliance: about the session, at its end. */
export type MeasureKind = 'outcome' | 'alliance'

/** Which way is better: `higher` for outcome and alliance, `lower` for symptom lists. */
export type Direction = 'higher' | 'lower'

/** The form that is shown. `youngChild` is drawn faces and not scored; `group` exists for alliance only. */
export type FormVersion = 'adult' | 'adolescent' | 'child' | 'youngChild' | 'collateral' | 'group'

/** Age of the client that is rated: adult 18+, adolescent 13–17, child 6–12, young child up to 5. */
export type AgeBand = 'adult' | 'adolescent' | 'child' | 'youngChild'

/** Who marks the lines: the client, a collateral rater by role, or the client about a group session. */
export type Rater = 'self' | 'parent' | 'carer' | 'partner' | 'teacher' | 'other' | 'group'

/** Constants belong to a version and rater, never to the measure alone. */
export type ConstantsKey =
  | 'adult'
  | 'adolescent'
  | 'childBySelf'
  | 'childByCarer'
  | 'adolescentByOther'
  | 'adultByOther'

export type MeasureItem = { readonly id: ItemId; readonly min: number; readonly max: number }

/** A measure as data. `min`, `max` of items and total are in points. */
export type MeasureDefinition = {
  readonly id: MeasureId
  readonly version: number
  readonly kind: MeasureKind
  readonly direction: Direction
  readonly min: number
  readonly max: number
  readonly items: readonly MeasureItem[]
  readonly forms: readonly FormVersion[]
  /** Root of its texts in the catalogues, for example `measures.outcome`. */
  readonly textKey: string
  /** Own words: never joined with licensed ratings, always labelled, cut-offs borrowed. */
  readonly ownWording: boolean
}
