// When the caseload locks by itself, and the button that locks it now.
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { useDraft } from '../../../app/drafts/use-draft.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useSavePractice } from '../hooks/use-save-practice.ts'
import { Saved } from './saved.tsx'

type LockCardProps = { readonly practice: Practice; readonly onLock: () => void }

export const LockCard = ({ practice, onLock }: LockCardProps) => {
  const { t } = useTranslation(['settings', 'shell'])
  const save = useSavePractice(practice)
  const minutes = useDraft(practice.idleMinutes, (idleMinutes) => save.mutateAsync({ idleMinutes }))
  return (
    <Card title={t('lock.title')} aside={<Saved when={save.isSuccess} />}>
      <p>{t('lock.why')}</p>
      <NumberField
        label={t('lock.idle')}
        description={t('lock.idleHint')}
        minValue={1}
        maxValue={60}
        value={minutes.value}
        onChange={(value) => Number.isFinite(value) && minutes.change(value)}
        onBlur={minutes.leave}
      />
      <ProblemNotice error={save.error} onRetry={save.retry} />
      <Cluster>
        <Button onPress={onLock}>{t('shell:nav.lock')}</Button>
      </Cluster>
    </Card>
  )
}
