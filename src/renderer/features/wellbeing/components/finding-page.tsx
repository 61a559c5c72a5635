// What the last check-ins say, why, and what could be done: one step for oneself, one person, one thing off the pile. Where it
// is time for support, the numbers come first.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateRecord, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { Columns, Stack } from '../../../ui/layout/columns.tsx'
import { useFinding } from '../hooks/use-finding.ts'
import { useOpenForms } from '../hooks/use-open-forms.ts'
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
  const { level, title, why } = useFinding(record)
  const forms = useOpenForms(record.openForms)
  const isGrave = level === 4
  const help = (
    <HelpCard standing={standing} helpLines={record.helpLines} forms={forms} numbersFirst={isGrave} />
  )
  const fullChecks = <FullChecksCard record={record} onStart={onFullCheck} />
  return (
    <PrivatePage title={title} why={why} actions={<SupportActions record={record} onCheckIn={onCheckIn} />}>
      <Columns share='first'>
        <Stack>
          {isGrave && help}
          <TrendCard record={record} forms={forms} />
          <p className={styles.small}>{t('finding.notDiagnosis')}</p>
        </Stack>
        <NextSteps level={level ?? 1} record={record} isUnknown={level === null} forms={forms} />
      </Columns>
      {load}
      <Columns>
        {isGrave ? fullChecks : help}
        <Stack gap={5}>
          {!isGrave && fullChecks}
          <AreaSettings record={record} standing={standing} />
        </Stack>
      </Columns>
    </PrivatePage>
  )
}
