// The shape of what a benchmark reports. A benchmark is a file test/bench/<name>.bench.ts that exports `bench`.
import type { Runtime } from '../runtime/runtime.ts'

export type Measure = {
  readonly value: number
  readonly unit: string
  /** What the value is compared with, in the same unit. */
  readonly against: number | null
  readonly ratio: number | null
  /** An upper bound: of the ratio where there is one, else of the value. */
  readonly goal: number | null
  readonly met: boolean | null
}

export type Bench = (runtime: Runtime) => Promise<Readonly<Record<string, Measure>>>

type Reading = {
  readonly value: number
  readonly unit: string
  readonly against?: number
  readonly goal?: number
}

export const measure = ({ value, unit, against, goal }: Reading): Measure => {
  const ratio = against === undefined ? null : value / against
  const met = goal === undefined ? null : (ratio ?? value) <= goal
  return { value, unit, against: against ?? null, ratio, goal: goal ?? null, met }
}

/** Of an odd number of readings the middle one, of an even number the lower of the two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** Nearest rank. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
