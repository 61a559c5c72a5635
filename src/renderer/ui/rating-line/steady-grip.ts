// One touch of a line, from down to up. A hand that shakes settles: until it has moved further than the slop from
// where it came down, the mark stays where it was put.

export type SteadyGrip = {
  /** The mark to show for what the pointer says (tenths), or null to stay. */
  readonly follow: (tenths: number) => number | null
}

/** `held`: the mark that was grasped, or null where the line itself was touched. `slop` in tenths. */
export const createSteadyGrip = (held: number | null, slop: number): SteadyGrip => {
  let anchor = held
  let loose = false
  return {
    follow: (tenths) => {
      if (anchor === null) {
        anchor = tenths
        return tenths
      }
      loose ||= Math.abs(tenths - anchor) > slop
      return loose ? tenths : null
    },
  }
}
