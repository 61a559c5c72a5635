// Puts labels where they can be read: no two ever overlap, and each stays inside the bounds. A label that fits nowhere is
// dropped and named, so that the caller can say it another way. Pure: the same input always gives the same places.

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Something a label should rather not cover; the weight says how much worse than being out of the first place. */
export type Obstacle = { readonly box: Box; readonly weight: number }

export type LabelRequest = {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Top left corners, best first. */
  readonly spots: readonly { readonly x: number; readonly y: number }[]
  /** Whether it may move up or down from its spots where all of them are taken. */
  readonly slides: boolean
  /** Where even the best spot covers more than this (weight × share of the label), it is rather dropped. */
  readonly mostCover?: number
}

export type Placement = { readonly placed: ReadonlyMap<string, Box>; readonly dropped: readonly string[] }

const SPOT_COST = 0.12
const SLIDE_STEPS_PER_LABEL = 6

const overlapArea = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

const inside = (a: Box, bounds: Box): boolean =>
  a.x >= bounds.x &&
  a.y >= bounds.y &&
  a.x + a.width <= bounds.x + bounds.width &&
  a.y + a.height <= bounds.y + bounds.height

const coverCost = (box: Box, obstacles: readonly Obstacle[]): number =>
  obstacles.reduce((sum, { box: other, weight }) => sum + weight * overlapArea(box, other), 0) /
  (box.width * box.height || 1)

const slidesOf = (box: Box, bounds: Box): readonly Box[] => {
  const step = Math.max(1, box.height / SLIDE_STEPS_PER_LABEL)
  const count = Math.ceil(bounds.height / step)
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((index) => [
    { ...box, y: box.y - index * step },
    { ...box, y: box.y + index * step },
  ])
}

/** Places the requests in their order: the first ones choose first. */
export const placeLabels = (
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  bounds: Box,
): Placement => {
  const placed = new Map<string, Box>()
  const dropped: string[] = []
  for (const request of requests) {
    const free = (box: Box) =>
      inside(box, bounds) && ![...placed.values()].some((other) => overlapArea(box, other) > 0)
    const boxes = request.spots.map((spot) => ({ ...spot, width: request.width, height: request.height }))
    const most = request.mostCover ?? Number.POSITIVE_INFINITY
    const open = boxes
      .map((box, index) => ({ box, cover: coverCost(box, obstacles), index }))
      .filter(({ box, cover }) => cover <= most && free(box))
    const spot = open.toSorted((a, b) => a.cover + a.index * SPOT_COST - b.cover - b.index * SPOT_COST)[0]
      ?.box
    const first = boxes[0]
    const slid =
      spot || !request.slides || !first ? undefined : slidesOf(first, bounds).find((box) => free(box))
    const chosen = spot ?? slid
    if (chosen) placed.set(request.id, chosen)
    else dropped.push(request.id)
  }
  return { placed, dropped }
}
