// The pulse that is being made: sealed as it is marked, so that hiding at any moment loses nothing.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PrivateRecord, PulseDraft } from '#shared/contracts/wellbeing.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { PRIVATE_KEY } from './use-private-area.ts'

export const emptyPulse: PulseDraft = {
  drained: null,
  distance: null,
  effect: null,
  recover: null,
  control: null,
  text: '',
}

export const usePulseDraft = (found: PulseDraft | null) => {
  const { vault } = useApi()
  const queries = useQueryClient()
  const keep = async (next: PulseDraft) => {
    await vault.wellbeing.keepDraft({ draft: next })
    // Where the area hid meanwhile nothing of it is in this page's memory, and nothing comes back into it.
    queries.setQueryData<PrivateRecord>([PRIVATE_KEY], (record) => record && { ...record, draft: next })
  }
  const draft = useDraft<PulseDraft>(found ?? emptyPulse, keep, true)
  const { leave } = draft
  // The focus goes to another program: main hides the area in the same moment.
  useEffect(() => {
    window.addEventListener('blur', leave)
    return () => window.removeEventListener('blur', leave)
  }, [leave])
  return draft
}
