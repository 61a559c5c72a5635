import { type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import { ageAt, ageBandOf } from '#domain/measures/age-at.ts'
import type { AgeBand } from '#domain/measures/measure-types.ts'
import type { ClientRecord } from './client-store.ts'

type Born = Pick<ClientRecord, 'birthYear' | 'birthMonth'>

/** `now`, but never before the client was born: a clock that was set back must not shut the caseload. */
export const notBeforeBirth = ({ birthYear, birthMonth }: Born, now: number): EpochMs =>
  toEpochMs(birthYear === null ? now : Math.max(now, Date.UTC(birthYear, (birthMonth ?? 1) - 1)))

/** Of an age that was never asked an adult is assumed, as at the first rating. */
export const bandOf = (born: Born, now: number): AgeBand => {
  const { birthYear, birthMonth } = born
  return birthYear === null ? 'adult' : ageBandOf(ageAt({ birthYear, birthMonth }, notBeforeBirth(born, now)))
}
