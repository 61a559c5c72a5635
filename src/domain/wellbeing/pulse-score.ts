// The weekly pulse: four lines of 0–10 in our own words, on fatigue, cynicism, lowered efficacy and recovery.

/** Points 0–10; null where a line was left open. `effect` and `recover` are better when higher. */
export type PulseLines = {
  readonly drained: number | null
  readonly distance: number | null
  readonly effect: number | null
  readonly recover: number | null
}

const fewestLines = 3

const checkLine = (line: number | null): void => {
  if (line !== null && !(line >= 0 && line <= 10)) throw new RangeError('A line lies between 0 and 10')
}

/**
 * S = 10 · mean(drained, distance, 10 − effect, 10 − recover), 0–100, higher is more strain. Null without `drained` or
 * `distance`, or with fewer than three lines: nothing is imputed. RangeError for a line outside 0–10.
 * Worked example: (3, 2, 7, 7) → 27.5; (6, 4, –, 5) → 50.
 */
export const pulseScore = ({ drained, distance, effect, recover }: PulseLines): number | null => {
  for (const line of [drained, distance, effect, recover]) checkLine(line)
  if (drained === null || distance === null) return null
  const strain = [
    drained,
    distance,
    effect === null ? null : 10 - effect,
    recover === null ? null : 10 - recover,
  ]
  const answered = strain.filter((line) => line !== null)
  if (answered.length < fewestLines) return null
  return (10 * answered.reduce((sum, line) => sum + line, 0)) / answered.length
}
