// Where sessions of one day stand beside each other: those that overlap share the width, so that none hides another.

type Span = { readonly start: number; readonly minutes: number }
export type Lane = { readonly lane: number; readonly of: number }

const endOf = ({ start, minutes }: Span): number => start + minutes

/** Sessions that touch one another directly or through others, in order. */
const clusters = <S extends Span>(sessions: readonly S[]): readonly (readonly S[])[] => {
  const found: S[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const one of sessions.toSorted((a, b) => a.start - b.start || b.minutes - a.minutes)) {
    if (one.start >= until) found.push([])
    found.at(-1)?.push(one)
    until = Math.max(until, endOf(one))
  }
  return found
}

export const sessionLanes = <S extends Span>(sessions: readonly S[]): ReadonlyMap<S, Lane> =>
  new Map(
    clusters(sessions).flatMap((cluster) => {
      const ends: number[] = []
      const placed = cluster.map((one) => {
        const free = ends.findIndex((end) => end <= one.start)
        const lane = free < 0 ? ends.length : free
        ends[lane] = endOf(one)
        return [one, lane] as const
      })
      return placed.map(([one, lane]) => [one, { lane, of: ends.length }] as const)
    }),
  )
