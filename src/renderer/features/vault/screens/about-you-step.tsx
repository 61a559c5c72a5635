// About the therapist: what reports are signed with, and the week that the load is measured against.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practice } from '#shared/contracts/settings.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { WorkingDays } from '../components/working-days.tsx'

type AboutYouStepProps = { readonly practice: Practice; readonly onDone: () => void }

export const AboutYouStep = ({ practice, onDone }: AboutYouStepProps) => {
  const { t } = useTranslation(['vault', 'common'])
  const [name, setName] = useState(practice.therapistName)
  const [hours, setHours] = useState(practice.weeklyHours)
  const [days, setDays] = useState<readonly number[]>(practice.workingDays)
  const save = useDo((api, input: Partial<Practice>) => api.vault.settings.save({ practice: input }))
  const submit = () =>
    save.mutate(
      { therapistName: name.trim(), weeklyHours: hours, workingDays: [...days] },
      { onSuccess: onDone },
    )
  return (
    <Form onSubmit={submit}>
      <TextField
        label={t('about.name')}
        description={t('about.nameHint')}
        optional
        autoFocus
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <NumberField
        label={t('about.hours')}
        description={t('about.hoursHint')}
        minValue={0}
        maxValue={80}
        value={hours}
        onChange={(value) => setHours(Number.isFinite(value) ? value : 0)}
      />
      <WorkingDays value={days} onChange={setDays} />
      <ProblemNotice error={save.error} />
      <Cluster align='end'>
        <Button type='submit' variant='primary' isPending={save.isPending}>
          {t('common:action.next')}
        </Button>
      </Cluster>
    </Form>
  )
}
