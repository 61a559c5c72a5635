// What labels should rather not cover: the lines and marks of a course chart, as small boxes with weights.
import type { ChartFrame } from './chart-frame.ts'
import type { CourseChartData, CoursePoint } from './chart-types.ts'
import type { Obstacle } from './place-labels.ts'

/** Only so many of the latest points: the labels that could cover a line stand at its end or at a turn. */
const MOST_POINTS = 400

const square = (x: number, y: number, size: number, weight: number): Obstacle => ({
  box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  weight,
})

const alongLine = (points: readonly CoursePoint[], frame: ChartFrame, size: number, weight: number) => {
  const obstacles: Obstacle[] = []
  let previous: { x: number; y: number } | undefined
  for (const point of points.slice(-MOST_POINTS)) {
    if (point.y === null) {
      previous = undefined
      continue
    }
    const here = { x: frame.xAt(point.x), y: frame.yAt(point.y) }
    if (previous) {
      const steps = Math.max(1, Math.ceil(Math.hypot(here.x - previous.x, here.y - previous.y) / size))
      for (let step = 1; step < steps; step += 1) {
        const part = step / steps
        const x = previous.x + (here.x - previous.x) * part
        obstacles.push(square(x, previous.y + (here.y - previous.y) * part, size, weight))
      }
    }
    obstacles.push(square(here.x, here.y, size + 2 * frame.markRadius, weight))
    previous = here
  }
  return obstacles
}

export const chartObstacles = (data: CourseChartData, frame: ChartFrame): readonly Obstacle[] => {
  const thin = 0.4 * frame.em
  const expected = data.course?.bands.map((band) => ({ x: band.x, y: band.expected })) ?? []
  return [
    ...alongLine(data.main.points, frame, thin, 4),
    ...alongLine(data.second?.points ?? [], frame, thin, 3),
    ...alongLine(expected, { ...frame, markRadius: 0 }, thin, 2.5),
    ...alongLine(data.beside?.line ?? [], { ...frame, markRadius: 0 }, thin, 2),
    ...(data.cutOff
      ? [
          {
            box: { x: 0, y: frame.yAt(data.cutOff.y) - thin / 2, width: frame.width, height: thin },
            weight: 1.5,
          },
        ]
      : []),
    ...[...data.turns, ...data.breaks.filter(({ kind }) => kind === 'version')].map(({ x }) => ({
      box: { x: frame.xAt(x) - thin / 2, y: 0, width: thin, height: frame.height },
      weight: 5,
    })),
  ]
}
