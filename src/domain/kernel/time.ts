// Instants are UTC epoch milliseconds. The domain never reads a clock: now is always an argument.
import type { Brand } from './brand.ts'

/** Milliseconds since 1970-01-01T00:00Z, a whole number. */
export type EpochMs = Brand<number, 'EpochMs'>

/** What gives the present instant; made in main and passed in. */
export type Clock = () => EpochMs

export const msPerDay = 86_400_000

// The range that Date can show: 100 million days on either side of 1970.
const limit = 8.64e15

/** Brands an instant. RangeError unless it is a whole number that a calendar can show. */
export const toEpochMs = (value: number): EpochMs => {
  if (!Number.isSafeInteger(value) || Math.abs(value) > limit)
    throw new RangeError('An instant must be whole milliseconds')
  return value as EpochMs
}

/** `to − from` in days, with fractions; negative when the clock was set back. */
export const daysBetween = (from: EpochMs, to: EpochMs): number => (to - from) / msPerDay

/** `at` plus a number of days of 24 hours. */
export const addDays = (at: EpochMs, days: number): EpochMs => toEpochMs(Math.round(at + days * msPerDay))
