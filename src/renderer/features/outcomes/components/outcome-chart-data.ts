// From the domain's chart model to what the chart draws. Pure: the words come in, the numbers stay the domain's.
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { CourseChartData, CoursePoint } from '../../../ui/chart/chart-types.ts'
import type { OwnCourseBeside } from '../own-course-beside.ts'

export type OutcomeChartWords = {
  readonly session: string
  readonly points: (value: number) => string
  readonly alliance: (points: number) => string
  readonly expected: string
  readonly beside: string
  readonly cutOff: (points: number) => string
  readonly early: string
  readonly apart: (days: number) => string
  readonly form: (form: ChartModel['versionChanges'][number]['to']) => string
  readonly empty: string
}

/** The session check's own range; where the outcome has another one, alliance is drawn in proportion. */
const ALLIANCE_RANGE = { min: 0, max: 40 }

/** A point for every session from the first to the last rated one: null where there is none, so that the line has a gap. */
const everySession = (
  scores: readonly { readonly session: number; readonly points: number }[],
): readonly CoursePoint[] => {
  const bySession = new Map(scores.map(({ session, points }) => [session, points]))
  const numbers = scores.map(({ session }) => session)
  const from = numbers.at(0) ?? 1
  const to = numbers.at(-1) ?? 0
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    x: from + index,
    y: bySession.get(from + index) ?? null,
  }))
}

/** The first sessions of a course, and the baseline itself, are not compared yet. */
export const isEarly = ({ last }: ChartModel): boolean =>
  last !== null && (last.isBaseline || (last.zone?.kind === 'zone' && last.zone.early))

const breaksOf = (model: ChartModel, words: OutcomeChartWords): CourseChartData['breaks'] => [
  ...model.gaps.map(({ fromSession, toSession, days }) => ({
    x: (fromSession + toSession) / 2,
    label: words.apart(days),
    kind: 'pause' as const,
  })),
  ...model.versionChanges.map(({ session, to }) => ({
    x: session - 0.5,
    label: words.form(to),
    kind: 'version' as const,
  })),
]

const secondOf = (model: ChartModel, words: OutcomeChartWords): CourseChartData['second'] => {
  if (!model.lastAlliance) return undefined
  const { min, max } = model.constants
  const scale = (max - min) / (ALLIANCE_RANGE.max - ALLIANCE_RANGE.min)
  const points = everySession(model.alliance).map(({ x, y }) => ({
    x,
    y: y === null ? null : min + (y - ALLIANCE_RANGE.min) * scale,
  }))
  return { points, label: words.alliance(model.lastAlliance.points) }
}

const courseOf = (model: ChartModel, words: OutcomeChartWords): CourseChartData['course'] => {
  if (model.course.kind !== 'course') return undefined
  const bands = model.course.points.map((point) => ({
    x: point.session,
    expected: point.expected,
    inner: [point.low50, point.high50] as const,
    outer: [point.low80, point.high80] as const,
  }))
  return { bands, label: words.expected, ...(isEarly(model) ? { earlyLabel: words.early } : {}) }
}

const besideOf = (own: OwnCourseBeside | null, words: OutcomeChartWords): CourseChartData['beside'] => {
  if (own?.drawing.kind !== 'course') return undefined
  const { start, ahead, from } = own.drawing
  return {
    label: words.beside,
    line: start.map(({ session, expected }) => ({ x: session, y: expected })),
    from: { x: from.session, y: from.points },
    ahead: ahead.map(({ session, low80, high80 }) => ({ x: session, outer: [low80, high80] })),
  }
}

export const outcomeChartData = (
  model: ChartModel,
  words: OutcomeChartWords,
  showAlliance = true,
  own: OwnCourseBeside | null = null,
): CourseChartData => {
  const second = showAlliance ? secondOf(model, words) : undefined
  const course = courseOf(model, words)
  const beside = besideOf(own, words)
  return {
    range: { min: model.constants.min, max: model.constants.max },
    xMax: model.sessions.at(-1) ?? 2,
    xLabel: words.session,
    main: {
      points: everySession(model.scores),
      lastLabel: model.last ? words.points(model.last.points) : '',
    },
    ...(second ? { second } : {}),
    ...(course ? { course } : {}),
    ...(beside ? { beside } : {}),
    cutOff: { y: model.constants.cutOff, label: words.cutOff(model.constants.cutOff) },
    turns: model.events.map(({ session, label }) => ({ x: session, label })),
    breaks: breaksOf(model, words),
    emptyLabel: words.empty,
  }
}
