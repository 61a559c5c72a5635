// Holds what was typed into one field until it is saved: a moment after the last change, on leaving the field, and when the
// page goes. Where saving fails it goes on holding it. Without react, so that time can be tested.
const AFTER_MS = 700
const STEADY_MS = 200

export type DraftKeeper<V> = {
  readonly change: (value: V) => void
  /** the field was left, or the page goes: save now */
  readonly leave: () => void
}

type DraftKeeperOptions<V> = {
  /** resolves when the value is kept and can be read again */
  readonly keep: (value: V) => Promise<unknown>
  /** what the field shows instead of what is kept; null when that is the same again */
  readonly show: (draft: { readonly value: V } | null) => void
  /** what stands in the field is not touched before it is left, though the vault may have trimmed it */
  readonly typed: boolean
  /** pause: once typing rests. steady: also while it goes on, five times a second at most */
  readonly pace?: DraftPace | undefined
}

export type DraftPace = 'pause' | 'steady'

type Unsent<V> = { readonly value: V; readonly timer: ReturnType<typeof setTimeout> }

export const createDraftKeeper = <V>({
  keep,
  show,
  typed,
  pace = 'pause',
}: DraftKeeperOptions<V>): DraftKeeper<V> => {
  let unsent: Unsent<V> | null = null
  let inField = false
  let asksKept = 0
  let failed = false

  const send = () => {
    if (!unsent) return
    const { value, timer } = unsent
    clearTimeout(timer)
    unsent = null
    asksKept += 1
    keep(value)
      .then(
        () => {
          failed = false
        },
        () => {
          failed = true
        },
      )
      .finally(() => {
        asksKept -= 1
        settle()
      })
  }
  const settle = () => {
    if (!unsent && !inField && !failed && asksKept === 0) show(null)
  }
  return {
    change: (value) => {
      if (unsent && pace === 'steady') {
        unsent = { ...unsent, value }
      } else {
        if (unsent) clearTimeout(unsent.timer)
        unsent = { value, timer: setTimeout(send, pace === 'steady' ? STEADY_MS : AFTER_MS) }
      }
      inField = typed
      show({ value })
    },
    leave: () => {
      inField = false
      if (unsent) send()
      else settle()
    },
  }
}
