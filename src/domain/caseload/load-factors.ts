// The eight factors of the load with their limits and weights: a convention, labelled as one, editable.

export type LoadFactor =
  | 'hours'
  | 'offTrack'
  | 'clinical'
  | 'backToBack'
  | 'intakes'
  | 'afterHours'
  | 'lowAlliance'
  | 'longestRun'

/** Points rise from 0 at `lo` to `max` at `hi`, in the unit of the factor. */
export type LoadWeight = { readonly lo: number; readonly hi: number; readonly max: number }

export type LoadWeights = Readonly<Record<LoadFactor, LoadWeight>>

/**
 * Hours: direct hours over capacity. Clients: shares of k / max(n, 8). Back to back: share of neighbouring pairs. After
 * hours: hours a week. Longest run: days. Null is "no data", and never counts as zero.
 */
export type LoadValues = Readonly<Record<LoadFactor, number | null>>

/** In the order in which they are shown. */
export const loadFactors: readonly LoadFactor[] = [
  'hours',
  'offTrack',
  'backToBack',
  'clinical',
  'intakes',
  'afterHours',
  'lowAlliance',
  'longestRun',
]

export const defaultLoadWeights: LoadWeights = {
  hours: { lo: 0.7, hi: 1.3, max: 30 },
  offTrack: { lo: 0.1, hi: 0.45, max: 20 },
  clinical: { lo: 0.6, hi: 0.95, max: 10 },
  backToBack: { lo: 0.25, hi: 0.85, max: 10 },
  intakes: { lo: 0.05, hi: 0.25, max: 8 },
  afterHours: { lo: 0.5, hi: 5, max: 8 },
  lowAlliance: { lo: 0.1, hi: 0.4, max: 7 },
  longestRun: { lo: 5, hi: 12, max: 7 },
}
