// What the last check-ins say, why, and what could be done: one step for oneself, one person, one thing off the pile.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateRecord, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { usePhrase } from '../../../i18n/use-phrase.ts'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { levelNow } from '../wellbeing-view.ts'
import { AreaSettings } from './area-settings.tsx'
import styles from './finding-page.module.css'
import { FullChecksCard } from './full-checks-card.tsx'
import { HelpCard } from './help-card.tsx'
import { NextSteps } from './next-steps.tsx'
import { PrivatePage } from './private-page.tsx'
import { SupportActions } from './support-actions.tsx'
import { TrendCard } from './trend-card.tsx'

type FindingPageProps = {
  readonly record: PrivateRecord
  readonly standing: PrivateStanding
  readonly load: ReactNode
  readonly onCheckIn: () => void
  readonly onFullCheck: (packId: string) => void
}

export const FindingPage = ({ record, standing, load, onCheckIn, onFullCheck }: FindingPageProps) => {
  const { t } = useTranslation('checkin')
  const say = usePhrase()
  const said = levelNow(record)
  const level = said.kind === 'level' ? said.level : null
  const title =
    level === null
      ? t(`finding.${said.kind === 'noRecent' ? 'noRecent' : 'tooFew'}`)
      : t(`level.${level}.title`)
  const why =
    said.kind === 'level'
      ? say(said.reason)
      : said.kind === 'noRecent'
        ? t('finding.noRecentWhy', { count: said.days })
        : t('finding.tooFewWhy', { count: said.scored })
  const common = level === 2 || level === 3 ? t('finding.common') : undefined
  return (
    <PrivatePage
      title={title}
      why={common ? `${why} ${common}` : why}
      actions={<SupportActions record={record} onCheckIn={onCheckIn} />}
    >
      <Columns share='first'>
        <Stack>
          <TrendCard record={record} />
          <p className={styles.small}>{t('finding.notDiagnosis')}</p>
        </Stack>
        <NextSteps level={level ?? 1} record={record} isUnknown={level === null} />
      </Columns>
      {load}
      <Columns>
        <HelpCard country={standing.country} helpLines={record.helpLines} />
        <Stack gap={5}>
          <FullChecksCard record={record} onStart={onFullCheck} />
          <AreaSettings record={record} standing={standing} />
        </Stack>
      </Columns>
    </PrivatePage>
  )
}
