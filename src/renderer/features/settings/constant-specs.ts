// The disputed numbers as fields: in points for the reader, in tenths or hundredths for the vault, with their limits (the
// contract's) and where they come from (the domain's).
import { type Constant, measureConstants } from '#domain/measures/measure-constants.ts'
import type { Practice } from '#shared/contracts/settings.ts'

export type Constants = Practice['constants']
export type ConstantName = Exclude<keyof Constants, 'courseForYoungAndCarers'>

export type ConstantSpec = {
  readonly name: ConstantName
  /** of one point (or session) as the vault keeps it: 10, 100 or 1 */
  readonly unit: 1 | 10 | 100
  /** as the vault keeps them */
  readonly min: number
  readonly max: number
  /** absent for our own limits, which no source gives */
  readonly origin?: Constant | undefined
}

const adult = measureConstants('outcome', 'adult')
const adolescent = measureConstants('outcome', 'adolescent')
const childBySelf = measureConstants('outcome', 'childBySelf')
const childByCarer = measureConstants('outcome', 'childByCarer')
const alliance = measureConstants('alliance', 'adult')

const total = { unit: 10, min: 0, max: 400 } as const
const change = { unit: 10, min: 10, max: 200 } as const
const spread = { unit: 100, min: 100, max: 2000 } as const
const from = (origin: Constant | null) => (origin ? { origin } : {})

/** Group → its fields, in the order in which they are shown. */
export const constantSpecs = {
  cutOff: [
    { name: 'cutOffAdult', ...total, ...from(adult.cutOff) },
    { name: 'cutOffAdolescent', ...total, ...from(adolescent.cutOff) },
    { name: 'cutOffChildSelf', ...total, ...from(childBySelf.cutOff) },
    { name: 'cutOffChildCarer', ...total, ...from(childByCarer.cutOff) },
    { name: 'allianceCutOff', ...total, ...from(alliance.cutOff) },
  ],
  change: [
    { name: 'rciAdult', ...change, ...from(adult.rci) },
    { name: 'rciChild', ...change, ...from(childBySelf.rci) },
  ],
  spread: [
    { name: 'sdAdultHundredths', ...spread, ...from(adult.sd) },
    { name: 'sdYouthHundredths', ...spread, ...from(adolescent.sd) },
  ],
  veryLow: [
    { name: 'veryLowTotal', ...total },
    { name: 'veryLowItem', unit: 10, min: 0, max: 100 },
  ],
  course: [{ name: 'courseSessions', unit: 1, min: 3, max: 40 }],
} as const satisfies Readonly<Record<string, readonly ConstantSpec[]>>

export type ConstantGroup = keyof typeof constantSpecs

/** The field of a name, with its group; undefined for what is no number. */
export const specNamed = (
  name: keyof Constants | undefined,
): { readonly group: ConstantGroup; readonly spec: ConstantSpec } | undefined => {
  for (const [group, specs] of Object.entries(constantSpecs)) {
    const spec = specs.find((one) => one.name === name)
    if (spec) return { group: group as ConstantGroup, spec }
  }
  return undefined
}

/** As kept → in points (or sessions). */
export const toShown = ({ unit }: ConstantSpec, kept: number): number => kept / unit

/** In points → as kept, rounded to its unit and held within its limits; undefined for an emptied field. */
export const toKept = ({ unit, min, max }: ConstantSpec, shown: number): number | undefined =>
  Number.isFinite(shown) ? Math.min(max, Math.max(min, Math.round(shown * unit))) : undefined

/** How many decimals its values have. */
export const digitsOf = ({ unit }: ConstantSpec): number => Math.log10(unit)

/** The names of the values that differ. */
export const changedConstants = (before: Constants, after: Constants): readonly (keyof Constants)[] =>
  (Object.keys(before) as (keyof Constants)[]).filter((name) => before[name] !== after[name])
