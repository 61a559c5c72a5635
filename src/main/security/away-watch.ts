// The client window lost the focus: how often, how long, and when that is enough to call for the return window. The page
// covers itself on every blur; this is main's own count, which no page can change. Times are milliseconds.

export const awayMs = 60_000
export const mostBlurs = 3

export type AwayWatch = {
  readonly blurred: () => void
  readonly focused: () => void
  readonly stop: () => void
}

export type AwayWatchInput = {
  /** A clock that only goes forward. */
  readonly now: () => number
  readonly onAway: () => void
}

export const createAwayWatch = ({ now, onAway }: AwayWatchInput): AwayWatch => {
  let blurs: readonly number[] = []
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  return {
    blurred: () => {
      blurs = [...blurs.filter((at) => now() - at < awayMs), now()]
      stop()
      if (blurs.length >= mostBlurs) onAway()
      else timer = setTimeout(onAway, awayMs)
    },
    focused: stop,
    stop,
  }
}
