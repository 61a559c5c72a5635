// After an ending: a day on which to ask again, and what about. It stands on Today when its day has come.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { inDays } from '../local-day.ts'

type FollowUpFormProps = { readonly clientId: string; readonly episodeId: string }

/** A quarter of a year, by default. */
const LATER = 91

export const FollowUpForm = ({ clientId, episodeId }: FollowUpFormProps) => {
  const { t } = useTranslation('closing')
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<string | null>(() => inDays(LATER))
  const [tried, setTried] = useState(false)
  const save = useDo((api, dueOn: string) =>
    api.vault.outcomes.addFollowUp({ clientId, episodeId, dueOn, text: typed.trim() }),
  )
  const submit = () => {
    setTried(true)
    if (typed.trim() === '' || !day) return
    save.mutate(day, {
      onSuccess: () => {
        setTyped('')
        setTried(false)
      },
    })
  }
  return (
    <Form onSubmit={submit}>
      <TextArea
        label={t('followUp.label')}
        rows={2}
        maxLength={2000}
        value={typed}
        onChange={setTyped}
        error={tried && typed.trim() === '' ? t('followUp.missing') : undefined}
      />
      <DateField
        label={t('followUp.date')}
        value={day}
        onChange={setDay}
        error={tried && !day ? t('followUp.dayMissing') : undefined}
      />
      <Cluster>
        <Button type='submit' isPending={save.isPending}>
          {t('followUp.save')}
        </Button>
      </Cluster>
      <ProblemNotice error={save.error} />
    </Form>
  )
}
