// Which form a rater sees and which constants count. Fixed per episode at its first rating: a birthday changes nothing
// in silence, so callers compare the result with the episode's own and ask.
import type { EpochMs } from '../kernel/time.ts'
import { ageAt, ageBandOf } from './age-at.ts'
import type { AgeBand, ConstantsKey, FormVersion, Rater } from './measure-types.ts'

export type MeasureVersionInput = {
  /** Null when it was never asked: then an adult is assumed, and the result says so. */
  readonly birthYear: number | null
  readonly birthMonth: number | null
  readonly at: EpochMs
  readonly rater: Rater
}

export type MeasureVersion = {
  readonly form: FormVersion
  readonly ageBand: AgeBand
  /** False for drawn faces (up to 5 years): such a rating never has a total. */
  readonly scored: boolean
  /** Null when not scored. */
  readonly constants: ConstantsKey | null
  /** True when the year or the month of birth is unknown and was assumed. */
  readonly assumed: boolean
}

const selfConstants: Readonly<Record<AgeBand, ConstantsKey | null>> = {
  adult: 'adult',
  adolescent: 'adolescent',
  child: 'childBySelf',
  youngChild: null,
}

// A carer of a child under 6 marks the scored lines about the child: only the child's own faces are not scored.
const otherConstants: Readonly<Record<AgeBand, ConstantsKey>> = {
  adult: 'adultByOther',
  adolescent: 'adolescentByOther',
  child: 'childByCarer',
  youngChild: 'childByCarer',
}

/** The version for a client's age at `at` and a rater. RangeError for a birth to come or an impossible month. */
export const measureVersionFor = ({
  birthYear,
  birthMonth,
  at,
  rater,
}: MeasureVersionInput): MeasureVersion => {
  const ageBand = birthYear === null ? 'adult' : ageBandOf(ageAt({ birthYear, birthMonth }, at))
  const assumed = birthYear === null || birthMonth === null
  if (rater === 'self' || rater === 'group') {
    const constants = selfConstants[ageBand]
    const form = rater === 'group' && constants !== null ? 'group' : ageBand
    return { form, ageBand, scored: constants !== null, constants, assumed }
  }
  return { form: 'collateral', ageBand, scored: true, constants: otherConstants[ageBand], assumed }
}
