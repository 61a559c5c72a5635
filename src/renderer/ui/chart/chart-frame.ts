// The frame of a course chart: margins, positions, ticks and how fine the marks must be. Pure; all lengths in CSS pixels.
import type { ChartBox, CourseChartData } from './chart-types.ts'
import { textWidth } from './text-width.ts'

export type ChartFrame = {
  readonly em: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly width: number
  readonly height: number
  readonly xMax: number
  readonly xTicks: readonly number[]
  readonly endLabelsOutside: boolean
  readonly lineWidth: number
  /** Radius of an ordinary mark; 0 where there are too many to draw one each. */
  readonly markRadius: number
  readonly xAt: (x: number) => number
  readonly yAt: (y: number) => number
}

const STEPS: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const WIDEST_END_LABELS = 0.27

/** Session numbers that can stand side by side: all of them while they fit, then 1, 5, 10 and so on. */
export const sessionTicks = (xMax: number, width: number, em: number): readonly number[] => {
  const room = textWidth(String(xMax), em) + 1.1 * em
  const step = STEPS.find((candidate) => (candidate * width) / Math.max(1, xMax - 1) >= room) ?? xMax
  if (step === 2) return Array.from({ length: Math.ceil(xMax / 2) }, (_, index) => 1 + 2 * index)
  const multiples = Array.from({ length: Math.floor(xMax / step) }, (_, index) => (index + 1) * step)
  return step === 1 ? multiples : [1, ...multiples]
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export const chartFrame = (data: CourseChartData, box: ChartBox): ChartFrame => {
  const { em } = box
  const xMax = Math.max(2, data.xMax)
  const endLabels = [data.course?.label, data.cutOff?.label, data.beside?.label].filter(
    (label) => label !== undefined,
  )
  const widest = Math.max(0, ...endLabels.map((label) => textWidth(label, em)))
  const endLabelsOutside = widest + em <= box.width * WIDEST_END_LABELS
  const digits = Math.max(String(data.range.min).length, String(data.range.max).length)
  const margin = {
    top: (data.breaks.length > 0 ? 2.4 : 1.3) * em,
    right: endLabelsOutside ? Math.max(1.4 * em, widest + 1.2 * em) : 1.4 * em,
    bottom: 3.9 * em,
    left: (digits * 0.65 + 1.5) * em,
  }
  const width = Math.max(em, box.width - margin.left - margin.right)
  const height = Math.max(em, box.height - margin.top - margin.bottom)
  const spacing = width / (xMax - 1)
  const radius = clamp(spacing * 0.3, 0, 0.46 * em)
  const span = data.range.max - data.range.min || 1
  return {
    em,
    margin,
    width,
    height,
    xMax,
    xTicks: sessionTicks(xMax, width, em),
    endLabelsOutside,
    lineWidth: clamp(spacing * 0.16, 0.11 * em, 0.27 * em),
    markRadius: radius < 0.17 * em ? 0 : radius,
    xAt: (x) => (x - 1) * spacing,
    yAt: (y) => ((data.range.max - y) / span) * height,
  }
}
