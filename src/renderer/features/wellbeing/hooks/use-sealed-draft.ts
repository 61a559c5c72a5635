// What is being marked or typed in the private area: sealed while it is made, so that hiding at any moment loses nothing.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { type Draft, useDraft } from '../../../app/drafts/use-draft.ts'
import { PRIVATE_KEY } from './use-private-area.ts'

/** `seal` resolves when it is on the disk; `into` says where in the record it is found again. */
export const useSealedDraft = <V>(
  found: V,
  seal: (next: V) => Promise<unknown>,
  into: (next: V) => Partial<PrivateRecord>,
): Draft<V> => {
  const queries = useQueryClient()
  const keep = async (next: V) => {
    await seal(next)
    // Where the area hid meanwhile nothing of it is in this page's memory, and nothing comes back into it.
    queries.setQueryData<PrivateRecord>([PRIVATE_KEY], (record) => record && { ...record, ...into(next) })
  }
  const draft = useDraft<V>(found, keep, true, 'steady')
  const { leave } = draft
  useEffect(() => {
    // A chord may be the one that locks, and a lock waits for no timer.
    const chord = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) leave()
    }
    // The focus goes to another program: main hides the area in the same moment.
    window.addEventListener('blur', leave)
    window.addEventListener('keydown', chord, { capture: true })
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('keydown', chord, { capture: true })
    }
  }, [leave])
  return draft
}
