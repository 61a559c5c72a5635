// After an ending: what to come back to and when, kept as a note for the record.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'

const NOON = 12

/** Noon of that day here, so that it is the same day however it is written. */
const noonOf = (day: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: { hour: NOON },
  }).epochMilliseconds

export const FollowUpForm = ({ clientId }: { readonly clientId: string }) => {
  const { t } = useTranslation('closing')
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const save = useDo((api, text: string) =>
    api.vault.sessions.addNote({ clientId, sessionId: null, kind: 'record', text }),
  )
  const submit = () => {
    const text = typed.trim()
    if (text === '') return
    const whole = day
      ? t('followUp.textOn', { date: format.date(noonOf(day)), text })
      : t('followUp.text', { text })
    save.mutate(whole, {
      onSuccess: () => {
        setTyped('')
        setDay(null)
      },
    })
  }
  return (
    <Form onSubmit={submit}>
      <TextArea label={t('followUp.label')} rows={2} value={typed} onChange={setTyped} />
      <DateField label={t('followUp.date')} optional value={day} onChange={setDay} />
      <Cluster>
        <Button type='submit' isPending={save.isPending} isDisabled={typed.trim() === ''}>
          {t('followUp.save')}
        </Button>
      </Cluster>
      {save.isSuccess && <Notice kind='done' live title={t('followUp.saved')} />}
      <ProblemNotice error={save.error} />
    </Form>
  )
}
