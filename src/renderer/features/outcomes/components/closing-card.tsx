// The closing view of an ended episode: from where to where, in words, with what its start ruled out; and a follow-up.
import { useTranslation } from 'react-i18next'
import { closingSentence } from '#domain/outcomes/closing-sentence.ts'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { Card } from '../../../ui/display/card.tsx'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { useOwnSeries } from '../hooks/use-own-series.ts'
import { useReading } from '../hooks/use-rater-series.ts'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { OutcomeSentence } from './outcome-sentence.tsx'

type ClosingCardProps = {
  readonly clientId: string
  readonly episodeId: string
  readonly endNote: string
  readonly practice: Practice
}

const WEEK = 7 * 86_400_000

export const ClosingCard = ({ clientId, episodeId, endNote, practice }: ClosingCardProps) => {
  const { t } = useTranslation('closing')
  const own = useOwnSeries(episodeId, clientId)
  return (
    <Columns>
      <Card title={t('title')}>
        <Stack gap={3}>
          {own && <Finding rater={own} practice={practice} />}
          {endNote !== '' && <p>{t('note', { note: endNote })}</p>}
        </Stack>
      </Card>
      <FollowUpsCard clientId={clientId} episodeId={episodeId} />
    </Columns>
  )
}

const Finding = ({ rater, practice }: { readonly rater: RaterSeries; readonly practice: Practice }) => {
  const { t } = useTranslation('closing')
  const { standing } = useReading(rater, practice.constants)
  const { sessions } = rater.series
  const times = sessions.map(({ at }) => at)
  const weeks = times.length === 0 ? 0 : Math.round((Math.max(...times) - Math.min(...times)) / WEEK) + 1
  return (
    <>
      <OutcomeSentence finding={closingSentence(standing)} level={3} />
      <p>{t('stretch', { count: sessions.length, weeks })}</p>
    </>
  )
}
