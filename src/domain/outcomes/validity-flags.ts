// Why an episode is shown and yet left out of statistics. Flags judge the data, never the client.
import { changeInHundredths, compareHundredths, toHundredths } from '../kernel/hundredths.ts'

export type ValidityFlag = 'firstAboveCeiling' | 'fewerThanTwo' | 'sawTooth'

export type ValiditySettings = {
  /** First score in points above which little change can be expected; null where the measure has none. */
  readonly ceiling: number | null
  readonly sawToothMove: number
  readonly sawToothTurns: number
  readonly sawToothRatings: number
}

export const defaultValiditySettings: ValiditySettings = {
  ceiling: 32,
  sawToothMove: 6,
  sawToothTurns: 4,
  sawToothRatings: 5,
}

/**
 * Counts alternating moves of at least `move` points between neighbours: the first counts, a further one in the same
 * direction does not, smaller ones neither count nor interrupt. Worked example: 10 20 10 20 10 with 6 → 4.
 */
export const alternatingMoves = (scores: readonly number[], move: number): number => {
  const needed = toHundredths(move)
  let turns = 0
  let direction = 0
  for (let i = 1; i < scores.length; i += 1) {
    const change = changeInHundredths(scores[i - 1] as number, scores[i] as number)
    if (Math.abs(change) < needed || Math.sign(change) === direction) continue
    direction = Math.sign(change)
    turns += 1
  }
  return turns
}

/**
 * Flags of an episode from its scored ratings in session order, in points; none means "counts". RangeError for numbers that
 * are not finite. Source: the ceiling as in reference-course.ts; the others are own rules. Worked example: 33 20 → firstAboveCeiling.
 */
export const validityFlags = (
  scores: readonly number[],
  settings: ValiditySettings = defaultValiditySettings,
): readonly ValidityFlag[] => {
  const flags: ValidityFlag[] = []
  const first = scores[0]
  if (first !== undefined && settings.ceiling !== null && compareHundredths(first, settings.ceiling) > 0) {
    flags.push('firstAboveCeiling')
  }
  if (scores.length < 2) flags.push('fewerThanTwo')
  if (
    scores.length >= settings.sawToothRatings &&
    alternatingMoves(scores, settings.sawToothMove) >= settings.sawToothTurns
  ) {
    flags.push('sawTooth')
  }
  return flags
}
