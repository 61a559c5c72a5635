// How large a file is, in the unit in which people say it.
export type SizeUnit = 'kB' | 'MB' | 'GB'

const STEP = 1000
const UNITS: readonly SizeUnit[] = ['kB', 'MB', 'GB']

/** Bytes → 1.4 MB, 23 MB, 380 kB: one decimal below ten, never less than 1 kB. */
export const backupSize = (bytes: number): { readonly value: number; readonly unit: SizeUnit } => {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)) - 1),
  )
  const size = bytes / STEP ** (power + 1)
  const value = Math.max(1, size < 10 ? Math.round(size * 10) / 10 : Math.round(size))
  const above = UNITS[power + 1]
  return value >= STEP && above ? { value: 1, unit: above } : { value, unit: UNITS[power] ?? 'GB' }
}
