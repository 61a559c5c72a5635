/** Lays words side by side in as few lanes as they need; each stands at its place, pushed in from the edges. */
export type LaidNote = {
  readonly label: string
  readonly at: number
  readonly centre: number
  readonly lane: number
}

type Place = { readonly x: number; readonly label: string }

/** All in pixels; `width` of the picture, `widthOf` a word. */
export const noteLanes = (
  places: readonly Place[],
  width: number,
  widthOf: (label: string) => number,
): readonly LaidNote[] => {
  const ends: number[] = []
  return [...places]
    .sort((a, b) => a.x - b.x)
    .map(({ x, label }) => {
      const half = widthOf(label) / 2
      const centre = Math.min(Math.max(x, half), Math.max(half, width - half))
      const free = ends.findIndex((end) => end <= centre - half)
      const lane = free < 0 ? ends.length : free
      ends[lane] = centre + half + 8
      return { label, at: x, centre, lane }
    })
}
