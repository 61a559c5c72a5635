// One small step, one person, one thing off the pile. Offers, in our own words; the sources open in here, offline.
import { useTranslation } from 'react-i18next'
import type { WellbeingLevel } from '#domain/wellbeing/level-types.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { Card } from '../../../ui/display/card.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'
import { Jotting } from './jotting.tsx'
import styles from './next-steps.module.css'
import { SourcesLine } from './sources-line.tsx'

type NextStepsProps = {
  readonly level: WellbeingLevel
  /** no level yet, or none any more: only what is good at any time */
  readonly isUnknown: boolean
  readonly record: PrivateRecord
  readonly forms: OpenFormsDraft
}

export const NextSteps = ({ level, isUnknown, record, forms }: NextStepsProps) => {
  const { t } = useTranslation('checkin')
  const self = (
    <Card key='self' title={t('steps.self')} plain>
      <p data-flush=''>{t(`level.${level}.self`)}</p>
    </Card>
  )
  const person = (
    <Card key='person' title={t('steps.person')} plain>
      <div data-flush='' className={styles.inside}>
        <p>{t(`level.${level}.person`)}</p>
        {level > 1 && <Jotting name='sentence' kept={record.sentence} forms={forms} />}
      </div>
    </Card>
  )
  // Where it is time for support, people come before everything.
  return (
    <Stack gap={4}>
      {level === 4 ? [person, self] : [self, person]}
      <Card title={t('steps.pile')} plain>
        <div data-flush='' className={styles.inside}>
          <p>{t(`level.${level}.pile`)}</p>
          {level > 2 && <Jotting name='cost' kept={record.cost} forms={forms} />}
        </div>
      </Card>
      {!isUnknown && <SourcesLine />}
    </Stack>
  )
}
