// The client window lost the focus: how often, how long, and when that is enough to call for the return window. The page
// covers itself on every blur; this is main's own count, which no page can change. Times are milliseconds.

export const awayMs = 60_000
export const mostBlurs = 3
/** A window system may say it several times over for one and the same glance away. */
export const oneGlanceMs = 500

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
      const last = blurs.at(-1)
      if (last === undefined || now() - last >= oneGlanceMs)
        blurs = [...blurs.filter((at) => now() - at < awayMs), now()]
      stop()
      if (blurs.length >= mostBlurs) onAway()
      else timer = setTimeout(onAway, awayMs)
    },
    focused: stop,
    stop,
  }
}
