// A page that dies is drawn again; one that dies again and again is given up, so that the app cannot flicker for ever.

const withinMs = 60_000
const mostCrashes = 3

export type CrashWatch = { readonly isHopeless: () => boolean }

/** `now`: milliseconds of a clock that only goes forward. */
export const createCrashWatch = (now: () => number): CrashWatch => {
  let crashes: readonly number[] = []
  return {
    isHopeless: () => {
      crashes = [...crashes.filter((at) => now() - at < withinMs), now()]
      return crashes.length >= mostCrashes
    },
  }
}
