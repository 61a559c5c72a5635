// The pulse that is being made.
import type { PulseDraft } from '#shared/contracts/wellbeing.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useSealedDraft } from './use-sealed-draft.ts'

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
  return useSealedDraft<PulseDraft>(
    found ?? emptyPulse,
    (draft) => vault.wellbeing.keepDraft({ draft }),
    (draft) => ({ draft }),
  )
}
