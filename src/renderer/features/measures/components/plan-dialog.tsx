// Plans a measure: which, for whom, when, at the start or at the end of a session.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import type { PlanWhen } from '#shared/contracts/measure-plans.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { AnswererField, type Answerers } from './answerer-field.tsx'

type PlanDialogProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly packs: readonly PackRow[]
  readonly answerers: Answerers
  readonly onClose: () => void
}

export const PlanDialog = ({ episodeId, clientId, packs, answerers, onClose }: PlanDialogProps) => {
  const { t } = useTranslation('packs')
  const [familyId, setFamily] = useState(packs[0]?.familyId ?? null)
  const [personId, setPerson] = useState<string | null>(null)
  const [times, setTimes] = useState<PlanWhen['times']>('each')
  const [everyN, setEvery] = useState(4)
  const [onDay, setDay] = useState<string | null>(null)
  const [occasion, setOccasion] = useState<'outcome' | 'alliance'>('outcome')
  const [tried, setTried] = useState(false)
  const when = (): PlanWhen | null => {
    if (times === 'every') return Number.isNaN(everyN) ? null : { times, everyN }
    if (times === 'date') return onDay === null ? null : { times, onDay }
    return { times }
  }
  const add = useDo((api, plan: { familyId: string; when: PlanWhen }) =>
    api.vault.measures.addPlan({ ...plan, episodeId, clientId, personId, occasion }),
  )
  const submit = () => {
    setTried(true)
    const chosen = when()
    if (familyId && chosen) add.mutate({ familyId, when: chosen }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('plan.add')}
      go={t('plan.go')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select<string>
        label={t('plan.which')}
        value={familyId}
        onChange={setFamily}
        options={packs.map((pack) => ({ value: pack.familyId, label: pack.title }))}
      />
      <AnswererField
        answerers={answerers}
        value={personId}
        onChange={setPerson}
        description={personId === null ? undefined : t('answerer.whenThere')}
      />
      <RadioGroup<PlanWhen['times']>
        label={t('plan.when')}
        value={times}
        onChange={setTimes}
        options={(['each', 'every', 'date', 'first'] as const).map((value) => ({
          value,
          label: t(`plan.times.${value}`),
        }))}
      />
      {times === 'every' && (
        <NumberField
          label={t('plan.everyN')}
          value={everyN}
          onChange={setEvery}
          minValue={2}
          maxValue={52}
          error={tried && Number.isNaN(everyN) ? t('plan.everyMissing') : undefined}
        />
      )}
      {times === 'date' && (
        <DateField
          label={t('plan.onDay')}
          value={onDay}
          onChange={setDay}
          error={tried && onDay === null ? t('plan.dayMissing') : undefined}
        />
      )}
      <RadioGroup<'outcome' | 'alliance'>
        label={t('plan.occasion')}
        value={occasion}
        onChange={setOccasion}
        options={(['outcome', 'alliance'] as const).map((value) => ({
          value,
          label: t(`occasion.${value}`),
        }))}
      />
    </FormDialog>
  )
}
