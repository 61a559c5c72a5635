// A value that is saved by itself a moment after it was changed, on leaving its field and when the page goes; nothing that
// was typed waits for a button. Where saving fails, what was typed stays on the page, to be tried again.
import { useCallback, useEffect, useRef, useState } from 'react'

export type Draft<V> = {
  /** what the field shows: what was typed, else what is kept */
  readonly value: V
  readonly change: (value: V) => void
  /** the field was left: save now */
  readonly leave: () => void
}

const AFTER_MS = 700

type Unsent<V> = { readonly value: V; readonly timer: ReturnType<typeof setTimeout> }

/**
 * `keep` resolves when the new value is kept and `kept` was read again. `typed`: what stands in the field is not touched
 * before it is left, though the vault may have trimmed it.
 */
export const useDraft = <V>(kept: V, keep: (value: V) => Promise<unknown>, typed = false): Draft<V> => {
  const [draft, setDraft] = useState<{ readonly value: V } | null>(null)
  const unsent = useRef<Unsent<V> | null>(null)
  const failed = useRef(false)
  const inField = useRef(false)
  const newestKeep = useRef(keep)
  useEffect(() => {
    newestKeep.current = keep
  })
  const send = useCallback(() => {
    const now = unsent.current
    if (!now) return
    clearTimeout(now.timer)
    unsent.current = null
    newestKeep.current(now.value).then(
      () => {
        failed.current = false
        if (!unsent.current && !inField.current) setDraft(null)
      },
      () => {
        failed.current = true
      },
    )
  }, [])
  useEffect(() => send, [send])
  const change = useCallback(
    (value: V) => {
      if (unsent.current) clearTimeout(unsent.current.timer)
      unsent.current = { value, timer: setTimeout(send, AFTER_MS) }
      inField.current = typed
      setDraft({ value })
    },
    [send, typed],
  )
  const leave = useCallback(() => {
    inField.current = false
    if (unsent.current) send()
    else if (!failed.current) setDraft(null)
  }, [send])
  return { value: draft ? draft.value : kept, change, leave }
}
