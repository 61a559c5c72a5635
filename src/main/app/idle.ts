// The idle lock: nobody used the desk for so many minutes. Counted on a clock that only goes forward.

export type Idle = {
  readonly start: (minutes: number) => void
  /** Somebody is there. */
  readonly alive: () => void
  readonly stop: () => void
}

export const createIdle = (onIdle: () => void): Idle => {
  let timer: NodeJS.Timeout | undefined
  let after = 0
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(onIdle, after)
  }
  return {
    start: (minutes) => {
      after = minutes * 60_000
      wait()
    },
    alive: () => {
      if (timer) wait()
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
