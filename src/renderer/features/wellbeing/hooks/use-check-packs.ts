// The imported questionnaires about oneself that are in use. A pack lies in the caseload; what is answered does not.
import { fullCheckKind } from '#domain/wellbeing/full-check-answers.ts'
import { useAsk } from '../../../api/ask.ts'

export const useCheckPacks = () => {
  const packs = useAsk(['measures.list'], (api) => api.vault.measures.list({}))
  return packs.data?.packs.filter(({ inUse, binding }) => inUse && fullCheckKind(binding) !== undefined) ?? []
}
