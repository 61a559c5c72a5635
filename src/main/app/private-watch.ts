// Hides the private area: after two minutes without a sign of life, and when the window loses the focus. Counted on a
// clock that only goes forward. A dialog of our own (where to save an export) is not a loss of focus.
const HIDE_AFTER_MS = 2 * 60_000

export type PrivateWatch = {
  readonly start: () => void
  readonly stop: () => void
  /** Somebody is there. */
  readonly alive: () => void
  readonly blurred: () => void
  readonly focused: () => void
  /** While our own dialog is in front. */
  readonly during: <T>(dialog: Promise<T>) => Promise<T>
}

export const createPrivateWatch = (hide: () => void): PrivateWatch => {
  let timer: NodeJS.Timeout | undefined
  let isAway = false
  let dialogs = 0
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(hide, HIDE_AFTER_MS)
  }
  const hideIfAway = (): void => {
    if (timer && isAway && dialogs === 0) hide()
  }
  return {
    start: () => {
      wait()
      // It may have opened behind somebody's back: a key derivation takes a second.
      hideIfAway()
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
    alive: () => {
      if (timer) wait()
    },
    blurred: () => {
      isAway = true
      hideIfAway()
    },
    focused: () => {
      isAway = false
    },
    during: async (dialog) => {
      dialogs += 1
      try {
        return await dialog
      } finally {
        dialogs -= 1
        hideIfAway()
      }
    },
  }
}
