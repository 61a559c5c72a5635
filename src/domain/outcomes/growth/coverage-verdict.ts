import type { Share } from './leave-one-out-coverage.ts'

export type CoverageVerdict = 'nothing' | 'asHoped' | 'tooNarrow' | 'tooWide'

const hundred = 100
const lowest = 70
const highest = 90

/**
 * Whether a band that should hold 80 of 100 held so many. Up to ten of a hundred off, either way, is as hoped: a convention
 * of our own, about what chance moves with the fewest episodes that are fitted. `nothing` where nothing was counted.
 */
export const coverageVerdict = ({ inside, of }: Share): CoverageVerdict => {
  if (of === 0) return 'nothing'
  if (hundred * inside < lowest * of) return 'tooNarrow'
  return hundred * inside > highest * of ? 'tooWide' : 'asHoped'
}
