// Which measures: the app's own words on screen, or licensed forms on paper with typed totals. Says what each is.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'

type MeasuresStepProps = { readonly practice: Practice; readonly onDone: () => void }

export const MeasuresStep = ({ practice, onDone }: MeasuresStepProps) => {
  const { t } = useTranslation('vault')
  const [onPaper, setOnPaper] = useState(practice.measuresOnPaper)
  const finish = useDo(async (api, paper: boolean) => {
    await api.vault.settings.save({ practice: { measuresOnPaper: paper } })
    return api.vault.settings.finishFirstRun({ therapistName: practice.therapistName })
  })
  return (
    <Form onSubmit={() => finish.mutate(onPaper, { onSuccess: onDone })}>
      <RadioGroup<'screen' | 'paper'>
        label={t('measures.label')}
        hideLabel
        boxed
        value={onPaper ? 'paper' : 'screen'}
        onChange={(value) => setOnPaper(value === 'paper')}
        options={[
          { value: 'screen', label: t('measures.screen'), description: t('measures.screenWhy') },
          { value: 'paper', label: t('measures.paper'), description: t('measures.paperWhy') },
        ]}
      />
      <Notice title={t('measures.honest')}>{t('measures.honestWhy')}</Notice>
      <ProblemNotice error={finish.error} />
      <Cluster align='end'>
        <Button type='submit' variant='primary' isPending={finish.isPending}>
          {t('measures.go')}
        </Button>
      </Cluster>
    </Form>
  )
}
