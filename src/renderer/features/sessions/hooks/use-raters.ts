// Everybody whose sheet may be typed in: clients in care, and the people who answer about them.
import { useAsk } from '../../../api/ask.ts'

export type RaterChoice = {
  readonly key: string
  readonly clientId: string
  readonly personId: string | null
  readonly label: string
  readonly detail: string
  readonly language: string
}

export const useRaters = () => {
  const asked = useAsk(['sessions.raters'], async (api) => (await api.vault.sessions.raters({})).raters)
  const list: readonly RaterChoice[] = (asked.data ?? []).map((rater) => ({
    key: `${rater.clientId}.${rater.personId ?? 'self'}`,
    clientId: rater.clientId,
    personId: rater.personId,
    label: rater.alias,
    detail: rater.about === null ? rater.code : `${rater.about} · ${rater.code}`,
    language: rater.language,
  }))
  return { list, error: asked.error }
}
