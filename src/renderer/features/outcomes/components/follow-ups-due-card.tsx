// On Today: follow-ups whose day has come. Nothing is shown where there is none.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { Card } from '../../../ui/display/card.tsx'
import { localToday } from '../local-day.ts'
import { FollowUpRows } from './follow-up-rows.tsx'

type FollowUpsDueCardProps = {
  readonly nameOf: (alias: string) => string
  readonly onOpen: (clientId: string, episodeId: string) => void
}

export const FollowUpsDueCard = ({ nameOf, onOpen }: FollowUpsDueCardProps) => {
  const { t } = useTranslation('closing')
  const on = localToday()
  const asked = useAsk(['outcomes.followUpsDue', on], (api) => api.vault.outcomes.followUpsDue({ on }))
  const rows = asked.data?.followUps ?? []
  if (rows.length === 0) return null
  return (
    <Card title={t('followUp.today')}>
      <FollowUpRows
        rows={rows}
        who={{ nameOf, onOpen: ({ clientId, episodeId }) => onOpen(clientId, episodeId) }}
      />
    </Card>
  )
}
