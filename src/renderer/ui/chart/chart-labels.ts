// Which words a course chart shows and where: asks for places in the order of importance. A turn that finds no room, or whose
// words are too long, gets a letter in the picture and its words in a key below: nothing is cut short.
import type { ChartFrame } from './chart-frame.ts'
import { chartObstacles } from './chart-obstacles.ts'
import type { CourseChartData } from './chart-types.ts'
import { type ChartTextKind, joinedTurns, markWish, valueWishes, type Wish } from './chart-wishes.ts'
import { type Box, type LabelRequest, placeLabels } from './place-labels.ts'
import { textWidth } from './text-width.ts'

export type ChartText = {
  readonly id: string
  readonly kind: ChartTextKind
  readonly text: string
  readonly box: Box
}

export type ChartLabels = {
  readonly texts: readonly ChartText[]
  /** What could not be written in the picture, by the letter that stands for it there. */
  readonly key: readonly { readonly letter: string; readonly label: string }[]
}

const LONGEST_MARK = 22
const WIDEST_MARK = 0.6

const letterOf = (index: number): string => {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

const toTexts = (wishes: readonly Wish[], placed: ReadonlyMap<string, Box>): readonly ChartText[] =>
  wishes.flatMap(({ kind, text, request }) => {
    const box = placed.get(request.id)
    return box ? [{ id: request.id, kind, text, box }] : []
  })

/** A label that already has its place, for a second round. */
const settled = ({ id, box }: ChartText): LabelRequest => ({
  id: `settled-${id}`,
  width: box.width,
  height: box.height,
  spots: [box],
  slides: false,
})

export const chartLabels = (data: CourseChartData, frame: ChartFrame): ChartLabels => {
  const { em, margin } = frame
  const bounds: Box = {
    x: -margin.left + 0.2 * em,
    y: -margin.top + 0.1 * em,
    width: frame.width + margin.left + margin.right - 0.4 * em,
    height: frame.height + margin.top,
  }
  const room = Math.min(LONGEST_MARK * em, frame.width * WIDEST_MARK)
  const marks = [
    ...data.breaks.map((item, index) => ({ ...item, id: `break-${index}`, of: 'break' as const })),
    ...joinedTurns(data).map((item, index) => ({ ...item, id: `turn-${index}`, of: 'turn' as const })),
  ].sort((a, b) => a.x - b.x)
  const short = marks.filter(({ label }) => textWidth(label, em) <= room)
  const wishes = [
    ...valueWishes(data, frame),
    ...short.map(({ id, of, x, label }) => markWish(frame, of, id, x, label)),
  ]
  const requests = wishes.map(({ request }) => request)
  const texts = toTexts(wishes, placeLabels(requests, chartObstacles(data, frame), bounds).placed)

  const missing = marks.filter(({ id }) => !texts.some((text) => text.id === id))
  const letters = missing.map(({ id, of, x }, index) => markWish(frame, of, id, x, letterOf(index), 'letter'))
  const again = placeLabels([...texts.map(settled), ...letters.map(({ request }) => request)], [], bounds)
  return {
    texts: [...texts, ...toTexts(letters, again.placed)],
    key: missing.map(({ label }, index) => ({ letter: letterOf(index), label })),
  }
}
