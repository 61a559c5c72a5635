// After sixty quiet days an open episode asks whether it has ended.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toEpochMs } from '#domain/kernel/time.ts'
import { quietTime } from '#domain/outcomes/quiet-time.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { useOwnSeries } from '../hooks/use-own-series.ts'

type QuietHintProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly onEnd: () => void
}

export const QuietHint = ({ episodeId, clientId, onEnd }: QuietHintProps) => {
  const { t } = useTranslation('closing')
  const own = useOwnSeries(episodeId, clientId)
  const [now] = useState(() => toEpochMs(Date.now()))
  const quiet = own && quietTime(own.series, now)
  if (!quiet) return null
  return (
    <Notice
      kind='look'
      title={t(quiet.planned ? 'quietPlanned' : 'quiet', { days: quiet.days })}
      actions={
        <Button size='s' onPress={onEnd}>
          {t('end')}
        </Button>
      }
    >
      {t('quietWhy')}
    </Notice>
  )
}
