// Always in sight: "I need support", and the check-in. What is tapped here stays here; nobody is called and nothing is sent.
import { useTranslation } from 'react-i18next'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { isSupportOpen } from '../wellbeing-view.ts'
import styles from './support-bar.module.css'

type SupportBarProps = { readonly record: PrivateRecord; readonly onCheckIn: () => void }

export const SupportBar = ({ record, onCheckIn }: SupportBarProps) => {
  const { t } = useTranslation('checkin')
  const need = useDo((api) => api.vault.wellbeing.needSupport({}))
  const talked = useDo((api) => api.vault.wellbeing.haveTalked({}))
  const isOpen = isSupportOpen(record)
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{t('finding.notDiagnosis')}</p>
      <Cluster align='end'>
        {isOpen ? (
          <Button isPending={talked.isPending} onPress={() => talked.mutate()}>
            {t('support.talked')}
          </Button>
        ) : (
          <Button isPending={need.isPending} onPress={() => need.mutate()}>
            {t('support.need')}
          </Button>
        )}
        <Button variant='primary' onPress={onCheckIn}>
          {t(record.draft ? 'finding.goOn' : 'finding.checkIn')}
        </Button>
      </Cluster>
      <ProblemNotice error={need.error ?? talked.error} />
    </div>
  )
}
