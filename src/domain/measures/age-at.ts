// Age from year and month of birth, all that is kept of it. A birthday counts from the first day of its month (UTC).
import type { EpochMs } from '../kernel/time.ts'
import type { AgeBand } from './measure-types.ts'

export type Birth = { readonly birthYear: number; readonly birthMonth: number | null }

/** Whole years at an instant. Without a month, July is taken. RangeError for a month outside 1–12 or a birth to come. */
export const ageAt = ({ birthYear, birthMonth }: Birth, at: EpochMs): number => {
  const month = birthMonth ?? 7
  if (!Number.isSafeInteger(birthYear)) throw new RangeError('A year of birth must be a whole number')
  if (!Number.isSafeInteger(month) || month < 1 || month > 12)
    throw new RangeError('A month of birth is 1 to 12')
  const date = new Date(at)
  const months = (date.getUTCFullYear() - birthYear) * 12 + date.getUTCMonth() + 1 - month
  // Without a month, someone born this year may not have reached the July that is taken.
  const isToCome = birthMonth === null ? birthYear > date.getUTCFullYear() : months < 0
  if (isToCome) throw new RangeError('A birth cannot lie in the future')
  return Math.max(0, Math.floor(months / 12))
}

/** 0–5 young child, 6–12 child, 13–17 adolescent, 18 and over adult. */
export const ageBandOf = (years: number): AgeBand =>
  years >= 18 ? 'adult' : years >= 13 ? 'adolescent' : years >= 6 ? 'child' : 'youngChild'
