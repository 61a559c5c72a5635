// Cut-offs, reliable change and spread with where they come from. Disputed ones are settings; the default is `value`.
// Sources differ for child cut-offs (32, 28) and for reliable change (5, 6, 9.15); every screen prints what it used.
import type { ConstantsKey, Direction, MeasureKind } from './measure-types.ts'

/** How sure the origin is: read in the source, recalled and unchecked, or our own decision. */
export type OriginMark = 'read' | 'recalled' | 'own'

/** A number in points with its origin: a catalogue key that says the source in words. */
export type Constant = {
  readonly value: number
  readonly origin: string
  readonly mark: OriginMark
  readonly disputed: boolean
  /** Other values in print. */
  readonly alternatives: readonly number[]
}

/** Constants of a version and rater. Alliance has a cut-off only. */
export type MeasureConstants = {
  readonly min: number
  readonly max: number
  readonly direction: Direction
  readonly cutOff: Constant
  readonly rci: Constant | null
  readonly sd: Constant | null
}

const constant = (
  value: number,
  origin: string,
  mark: OriginMark,
  alternatives: readonly number[] = [],
): Constant => ({
  value,
  origin: `outcomes:origin.${origin}`,
  mark,
  disputed: alternatives.length > 0,
  alternatives,
})

const scale = { min: 0, max: 40, direction: 'higher' } as const

const adultRci = constant(6, 'rciBetterOutcomesNow', 'read', [5, 9.15])
const childRci = constant(8, 'rciFromAlphaChild', 'own', [5, 6, 9.15])
const adultSd = constant(7.75, 'sdAdult2023', 'read', [8])
const youthSd = constant(7.25, 'sdYouth2023', 'read', [8])

const outcome: Readonly<Record<ConstantsKey, MeasureConstants>> = {
  adult: { ...scale, cutOff: constant(25, 'cutOffAdult', 'read'), rci: adultRci, sd: adultSd },
  adolescent: { ...scale, cutOff: constant(28, 'cutOffAdolescent', 'read'), rci: adultRci, sd: youthSd },
  childBySelf: {
    ...scale,
    cutOff: constant(32, 'cutOffChildBySelf', 'read', [28]),
    rci: childRci,
    sd: youthSd,
  },
  childByCarer: {
    ...scale,
    cutOff: constant(28, 'cutOffChildByCarer', 'read', [32]),
    rci: childRci,
    sd: youthSd,
  },
  adolescentByOther: {
    ...scale,
    cutOff: constant(28, 'cutOffBorrowedFromSelf', 'own'),
    rci: childRci,
    sd: youthSd,
  },
  adultByOther: {
    ...scale,
    cutOff: constant(25, 'cutOffBorrowedFromSelf', 'own'),
    rci: adultRci,
    sd: adultSd,
  },
}

const alliance: MeasureConstants = {
  ...scale,
  cutOff: constant(36, 'cutOffAlliance', 'read'),
  rci: null,
  sd: null,
}

/** The default constants of a built-in measure for this version and rater, in points. */
export const measureConstants = (kind: MeasureKind, key: ConstantsKey): MeasureConstants =>
  kind === 'outcome' ? outcome[key] : alliance
