// One small step, one person, one thing off the pile. Offers, in our own words; the sources are named, not linked.
import { useTranslation } from 'react-i18next'
import type { WellbeingLevel } from '#domain/wellbeing/level-types.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Jotting } from './jotting.tsx'
import styles from './next-steps.module.css'

type NextStepsProps = {
  readonly level: WellbeingLevel
  /** no level yet, or none any more: only what is good at any time */
  readonly isUnknown: boolean
  readonly record: PrivateRecord
}

export const NextSteps = ({ level, isUnknown, record }: NextStepsProps) => {
  const { t } = useTranslation('checkin')
  return (
    <Stack gap={4}>
      <Card title={t('steps.self')} plain>
        <p data-flush=''>{t(`level.${level}.self`)}</p>
      </Card>
      <Card title={t('steps.person')} plain>
        <div data-flush='' className={styles.inside}>
          <p>{t(`level.${level}.person`)}</p>
          {level > 1 && <Jotting name='sentence' kept={record.sentence} />}
        </div>
      </Card>
      <Card title={t('steps.pile')} plain>
        <div data-flush='' className={styles.inside}>
          <p>{t(`level.${level}.pile`)}</p>
          {level > 2 && <Jotting name='cost' kept={record.cost} />}
        </div>
      </Card>
      {!isUnknown && <p className={styles.sources}>{t('steps.sources')}</p>}
    </Stack>
  )
}
