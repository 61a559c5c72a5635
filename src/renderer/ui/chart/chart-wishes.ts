// The words a course chart would like to show, each with the places that suit it, best first. Pure.
import type { ChartFrame } from './chart-frame.ts'
import type { CourseChartData, CoursePoint } from './chart-types.ts'
import type { LabelRequest } from './place-labels.ts'
import { textWidth } from './text-width.ts'

export type ChartTextKind =
  | 'value'
  | 'second'
  | 'cutOff'
  | 'expected'
  | 'early'
  | 'beside'
  | 'break'
  | 'turn'
  | 'letter'
  | 'empty'

export type Wish = { readonly kind: ChartTextKind; readonly text: string; readonly request: LabelRequest }

type Size = { readonly w: number; readonly h: number }
type Spots = (size: Size) => LabelRequest['spots']

const LINE = 1.25
const MARK_ROWS = 3
/** A turn's words may cross about one dotted line; more, and a letter serves better. */
const MOST_COVER = 0.5

/** Text size of a kind, in em. */
export const textScale = (kind: ChartTextKind): number =>
  kind === 'value' ? 1.42 : kind === 'empty' ? 1.15 : 1

export const lastRated = (points: readonly CoursePoint[]) =>
  points.findLast((point): point is { x: number; y: number } => point.y !== null)

/** Turns at the same session share one line and one label. */
export const joinedTurns = (data: CourseChartData): CourseChartData['turns'] =>
  [...Map.groupBy(data.turns, (turn) => turn.x)]
    .map(([x, turns]) => ({ x, label: turns.map((turn) => turn.label).join(' · ') }))
    .sort((a, b) => a.x - b.x)

const wish = (
  frame: ChartFrame,
  kind: ChartTextKind,
  text: string,
  spots: Spots,
  options: { readonly id?: string; readonly slides?: boolean; readonly mostCover?: number } = {},
): Wish => {
  const { id = kind, slides = true, ...more } = options
  const em = frame.em * textScale(kind)
  const size = { w: textWidth(text, em, kind === 'value' || kind === 'letter'), h: em * LINE }
  return { kind, text, request: { id, width: size.w, height: size.h, spots: spots(size), slides, ...more } }
}

const around =
  (x: number, y: number, gap: number): Spots =>
  ({ w, h }) => [
    { x: x + gap, y: y - h - gap * 0.15 },
    { x: x + gap * 1.1, y: y - h / 2 },
    { x: x + gap, y: y + gap * 0.15 },
    { x: x - w / 2, y: y - h - gap },
    { x: x - w / 2, y: y + gap },
    { x: x - w - gap, y: y - h - gap * 0.15 },
    { x: x - w - gap, y: y + gap * 0.15 },
  ]

const nextTo =
  (x: number, y: number, gap: number): Spots =>
  (size) => {
    const [upper, level, ...others] = around(x, y, gap)(size)
    return [level, upper, ...others].filter((spot) => spot !== undefined)
  }

const atEnd =
  (frame: ChartFrame, y: number): Spots =>
  ({ w, h }) =>
    frame.endLabelsOutside
      ? [{ x: frame.width + 0.6 * frame.em, y: y - h / 2 }]
      : [
          { x: frame.width - w, y: y - h },
          { x: frame.width - w, y },
        ]

const inMiddle =
  (frame: ChartFrame): Spots =>
  ({ w, h }) =>
    [0.4, 0.65, 0.2].map((part) => ({ x: (frame.width - w) / 2, y: frame.height * part - h / 2 }))

const alongTurn =
  (frame: ChartFrame, x: number): Spots =>
  ({ w, h }) => {
    const gap = 0.5 * frame.em
    const rows = Array.from({ length: MARK_ROWS }, (_, row) => row * h)
    const low = rows.map((offset) => frame.height - h - 0.25 * frame.em - offset)
    const high = rows.map((offset) => 0.2 * frame.em + offset)
    return [...low, ...high].flatMap((y) => [
      { x: x + gap, y },
      { x: x - gap - w, y },
    ])
  }

const overBreak =
  (frame: ChartFrame, x: number): Spots =>
  ({ w }) =>
    [x - w / 2, x - 0.2 * frame.em, x - w + 0.2 * frame.em].map((left) => ({
      x: left,
      y: -frame.margin.top + 0.25 * frame.em,
    }))

/** The words at a turn or over a break, or the letter that stands for them. */
export const markWish = (
  frame: ChartFrame,
  of: 'turn' | 'break',
  id: string,
  x: number,
  text: string,
  kind: ChartTextKind = of,
): Wish => {
  const spots = (of === 'turn' ? alongTurn : overBreak)(frame, frame.xAt(x))
  return wish(frame, kind, text, spots, { id, slides: false, mostCover: MOST_COVER })
}

/** The values and the names of the lines, most important first. */
export const valueWishes = (data: CourseChartData, frame: ChartFrame): readonly Wish[] => {
  const { em, xAt, yAt } = frame
  const { main, second, course, cutOff, beside } = data
  const wishes: Wish[] = []
  const last = lastRated(main.points)
  const secondLast = lastRated(second?.points ?? [])
  const end = course?.bands.at(-1)
  const start = course?.bands.find((band) => band.x >= 2)
  if (last) wishes.push(wish(frame, 'value', main.lastLabel, around(xAt(last.x), yAt(last.y), em)))
  else wishes.push(wish(frame, 'empty', data.emptyLabel, inMiddle(frame)))
  if (second && secondLast) {
    wishes.push(wish(frame, 'second', second.label, nextTo(xAt(secondLast.x), yAt(secondLast.y), em)))
  }
  if (cutOff) wishes.push(wish(frame, 'cutOff', cutOff.label, atEnd(frame, yAt(cutOff.y))))
  if (course && end) wishes.push(wish(frame, 'expected', course.label, atEnd(frame, yAt(end.expected))))
  const besideEnd = beside?.line.at(-1)
  if (beside && besideEnd) wishes.push(wish(frame, 'beside', beside.label, atEnd(frame, yAt(besideEnd.y))))
  if (course?.earlyLabel && start) {
    const spots: Spots = ({ h }) => [
      { x: xAt(start.x), y: yAt(start.outer[0]) + 0.3 * em },
      { x: xAt(start.x), y: yAt(start.outer[1]) - h - 0.3 * em },
    ]
    wishes.push(wish(frame, 'early', course.earlyLabel, spots))
  }
  return wishes
}
