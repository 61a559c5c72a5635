// The weekly pulse: four lines, one more that may be left, one private line of text. Half a minute by keyboard: a digit,
// Tab, a digit, …, Enter.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { needsPeopleNow } from '#domain/wellbeing/evening-answer.ts'
import type { PulseDraft } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { StepLine } from '../../../ui/fields/step-line.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { usePulseDraft } from '../hooks/use-pulse-draft.ts'
import { linesOf } from '../wellbeing-view.ts'
import { PrivatePage } from './private-page.tsx'

type PulseFormProps = {
  readonly found: PulseDraft | null
  readonly onSaved: (needsPeople: boolean) => void
  readonly onLeave: () => void
}

const LINES = ['drained', 'distance', 'effect', 'recover'] as const

export const PulseForm = ({ found, onSaved, onLeave }: PulseFormProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const { value, change, leave } = usePulseDraft(found)
  const [tried, setTried] = useState(false)
  const save = useDo((api, pulse: PulseDraft) => api.vault.wellbeing.addPulse(pulse))
  const mark = (name: (typeof LINES)[number] | 'control') => ({
    label: t(`pulse.${name}.ask`),
    low: t(`pulse.${name}.low`),
    high: t(`pulse.${name}.high`),
    value: value[name] === null ? null : value[name] / 10,
    onChange: (points: number | null) => change({ ...value, [name]: points === null ? null : points * 10 }),
  })
  const isEmpty = LINES.every((name) => value[name] === null) && value.text.trim() === ''
  const submit = () => {
    setTried(true)
    if (isEmpty || save.isPending) return
    // First what is still to be sealed: what follows takes the draft away.
    leave()
    const pulse = { ...value, text: value.text.trim() }
    save.mutate(pulse, { onSuccess: () => onSaved(needsPeopleNow(linesOf(pulse))) })
  }
  return (
    <PrivatePage title={t('pulse.title')} why={t('pulse.why')} width='reading'>
      <Card>
        <Form onSubmit={submit}>
          {LINES.map((name, index) => (
            <StepLine key={name} {...mark(name)} autoFocus={index === 0} />
          ))}
          <StepLine {...mark('control')} optional />
          <TextField
            label={t('pulse.text')}
            optional
            maxLength={2000}
            value={value.text}
            onChange={(text) => change({ ...value, text })}
            onBlur={leave}
          />
          {tried && isEmpty && <p role='alert'>{t('pulse.empty')}</p>}
          <ProblemNotice error={save.error} />
          <Cluster align='between'>
            <Button variant='quiet' onPress={onLeave}>
              {t('common:action.back')}
            </Button>
            <Button type='submit' variant='primary' isPending={save.isPending}>
              {t('pulse.save')}
            </Button>
          </Cluster>
        </Form>
      </Card>
    </PrivatePage>
  )
}
