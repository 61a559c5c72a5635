// How a mark is spoken: bands of a line, never a number. The words belong to the form; only the bands are here.

export type MarkBand =
  | 'unmarked'
  | 'atLow'
  | 'closeToLow'
  | 'nearLow'
  | 'towardsLow'
  | 'littleTowardsLow'
  | 'middle'
  | 'littleTowardsHigh'
  | 'towardsHigh'
  | 'nearHigh'
  | 'closeToHigh'
  | 'atHigh'

/** Upper edges in tenths, inclusive; the line runs from 0 to 100. */
const EDGES: readonly (readonly [number, MarkBand])[] = [
  [0, 'atLow'],
  [10, 'closeToLow'],
  [25, 'nearLow'],
  [38, 'towardsLow'],
  [47, 'littleTowardsLow'],
  [52, 'middle'],
  [61, 'littleTowardsHigh'],
  [74, 'towardsHigh'],
  [89, 'nearHigh'],
  [99, 'closeToHigh'],
]

/** The band of a mark in tenths; `null` is a line that nobody has touched. */
export const markBand = (tenths: number | null): MarkBand =>
  tenths === null ? 'unmarked' : (EDGES.find(([edge]) => tenths <= edge)?.[1] ?? 'atHigh')
