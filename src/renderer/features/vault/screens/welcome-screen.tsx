// The very first page: what this is, and the three ways in.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../../api/api-context.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { Gate } from '../components/gate.tsx'

type Way = 'new' | 'sample' | 'restore'

type WelcomeScreenProps = {
  readonly developmentRuntime: boolean
  readonly onNew: () => void
  readonly onSample: () => void
  readonly onRestored: (vaultId: string) => void
}

export const WelcomeScreen = ({ developmentRuntime, onNew, onSample, onRestored }: WelcomeScreenProps) => {
  const { t } = useTranslation('vault')
  const { app } = useApi()
  const [way, setWay] = useState<Way>('new')
  const restore = useMutation({
    mutationFn: () => app.backup.restore({}),
    onSuccess: (answer) => {
      if (answer.outcome === 'restored') onRestored(answer.vaultId)
    },
  })
  const go = () => {
    if (way === 'new') onNew()
    else if (way === 'sample') onSample()
    else restore.mutate()
  }
  return (
    <Gate wide title={t('welcome.title')} why={t('welcome.why')}>
      <Form onSubmit={go}>
        {developmentRuntime && (
          <Notice kind='look' title={t('welcome.development')}>
            {t('welcome.developmentWhy')}
          </Notice>
        )}
        <RadioGroup<Way>
          label={t('welcome.ways')}
          hideLabel
          boxed
          value={way}
          onChange={setWay}
          options={[
            { value: 'new', label: t('welcome.new'), description: t('welcome.newWhy') },
            { value: 'sample', label: t('welcome.sample'), description: t('welcome.sampleWhy') },
            { value: 'restore', label: t('welcome.restore'), description: t('welcome.restoreWhy') },
          ]}
        />
        <ProblemNotice error={restore.error} />
        <Button type='submit' variant='primary' isPending={restore.isPending}>
          {t('welcome.go')}
        </Button>
      </Form>
    </Gate>
  )
}
