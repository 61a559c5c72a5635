import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import { FollowUpRows } from './follow-up-rows.tsx'

type FollowUpsCardProps = { readonly clientId: string; readonly episodeId: string }

/** The follow-ups of an ended episode, and the form for another one. */
export const FollowUpsCard = ({ clientId, episodeId }: FollowUpsCardProps) => {
  const { t } = useTranslation('closing')
  const asked = useAsk(['outcomes.followUpsOfEpisode', episodeId], (api) =>
    api.vault.outcomes.followUpsOfEpisode({ episodeId }),
  )
  const rows = (asked.data?.followUps ?? []).filter((one) => one.clientId === clientId)
  return (
    <Card title={t('followUp.title')}>
      <Stack gap={3}>
        <ProblemNotice error={asked.error} />
        {rows.length > 0 && <FollowUpRows rows={rows} />}
        <FollowUpForm clientId={clientId} episodeId={episodeId} />
      </Stack>
    </Card>
  )
}
