// What is being typed into a note: kept in the vault as it is typed, found again after a lock.
import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../../api/api-context.tsx'
import { useAsk } from '../../../api/ask.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'

export type NoteKind = 'record' | 'process'
export type NoteDraft = { readonly noteId: string | null; readonly kind: NoteKind; readonly text: string }

const EMPTY: NoteDraft = { noteId: null, kind: 'record', text: '' }

/** `sessionId` null: the client's own page. */
export const useNoteDraft = (clientId: string, sessionId: string | null) => {
  const api = useApi()
  const queries = useQueryClient()
  const key = ['sessions.findNoteDraft', clientId, sessionId] as const
  const found = useAsk(key, () => api.vault.sessions.findNoteDraft({ clientId, sessionId }))
  const keep = async (draft: NoteDraft) => {
    await api.vault.sessions.saveNoteDraft({ clientId, sessionId, ...draft })
    queries.setQueryData(key, { draft: draft.text.trim() === '' ? null : draft })
  }
  const draft = useDraft<NoteDraft>(found.data?.draft ?? EMPTY, keep, true)
  return { ...draft, isReady: found.data !== undefined, error: found.error, empty: EMPTY }
}
