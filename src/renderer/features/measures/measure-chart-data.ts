// From ratings on one scale to what the chart draws. A session without a score is a gap.
import type { ReadScale } from '#domain/measures/packs/score/scale-of.ts'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import type { CourseChartData, CoursePoint } from '../../ui/chart/chart-types.ts'

export type MeasureChartWords = {
  readonly session: string
  readonly points: (points: number) => string
  readonly cutOff: (points: number) => string
  readonly empty: string
}

/** In points, the last counted one of each session. */
export const pointsOf = (scale: string, line: readonly PackResult[]): readonly CoursePoint[] => {
  const bySession = new Map<number, number>()
  for (const { session, scores, excluded } of line) {
    const score = scores.find((one) => one.scale === scale)?.score ?? null
    if (excluded === null && score !== null) bySession.set(session, score / 100)
  }
  const numbers = [...bySession.keys()].toSorted((a, b) => a - b)
  const from = numbers.at(0) ?? 1
  const to = numbers.at(-1) ?? 0
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    x: from + index,
    y: bySession.get(from + index) ?? null,
  }))
}

export const measureChartData = (
  scale: ReadScale,
  line: readonly PackResult[],
  words: MeasureChartWords,
): CourseChartData => {
  const points = pointsOf(scale.scale, line)
  const last = points.at(-1)?.y
  return {
    range: { min: scale.min, max: scale.max },
    xMax: Math.max(2, points.at(-1)?.x ?? 2),
    xLabel: words.session,
    main: { points, lastLabel: last === null || last === undefined ? '' : words.points(last) },
    ...(scale.cutOff ? { cutOff: { y: scale.cutOff.value, label: words.cutOff(scale.cutOff.value) } } : {}),
    turns: [],
    breaks: [],
    emptyLabel: words.empty,
  }
}
