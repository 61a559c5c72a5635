// The pulse that is being made: sealed as it is marked, so that hiding at any moment loses nothing.
import { useEffect } from 'react'
import type { PulseDraft } from '#shared/contracts/wellbeing.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDraft } from '../../../app/drafts/use-draft.ts'

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
  const draft = useDraft<PulseDraft>(
    found ?? emptyPulse,
    (next) => vault.wellbeing.keepDraft({ draft: next }),
    true,
  )
  const { leave } = draft
  // The focus goes to another program: main hides the area in the same moment.
  useEffect(() => {
    window.addEventListener('blur', leave)
    return () => window.removeEventListener('blur', leave)
  }, [leave])
  return draft
}
