// A value that is saved by itself: nothing that was typed waits for a button.
import { useEffect, useRef, useState } from 'react'
import { createDraftKeeper, type DraftPace } from './draft-keeper.ts'

export type Draft<V> = {
  /** what the field shows: what was typed, else what is kept */
  readonly value: V
  readonly change: (value: V) => void
  /** the field was left */
  readonly leave: () => void
}

/** `keep` resolves when the new value is kept and `kept` was read again. `typed`: a field of text. */
export const useDraft = <V>(
  kept: V,
  keep: (value: V) => Promise<unknown>,
  typed = false,
  pace?: DraftPace,
): Draft<V> => {
  const [draft, setDraft] = useState<{ readonly value: V } | null>(null)
  const newestKeep = useRef(keep)
  useEffect(() => {
    newestKeep.current = keep
  })
  const [keeper] = useState(() =>
    createDraftKeeper<V>({ keep: (value) => newestKeep.current(value), show: setDraft, typed, pace }),
  )
  useEffect(() => keeper.leave, [keeper])
  return { value: draft ? draft.value : kept, ...keeper }
}
