// One meeting of supervision, for the record of hours.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SupervisionKind, supervisionKinds } from '#domain/supervision/hours-by-kind.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { today } from '../due-day.ts'

const LEAST = 5
const MOST = 600
const USUAL = 60
const STEP = 5

export const HoursDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('supervision')
  const [heldOn, setHeldOn] = useState<string | null>(today)
  const [minutes, setMinutes] = useState(USUAL)
  const [kind, setKind] = useState<SupervisionKind>('individual')
  const [withWhom, setWithWhom] = useState('')
  const add = useDo((api, day: string) =>
    api.vault.supervision.addHours({ heldOn: day, minutes, kind, withWhom: withWhom.trim() }),
  )
  return (
    <FormDialog
      title={t('hours.title')}
      go={t('hours.go')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => heldOn && add.mutate(heldOn, { onSuccess: onClose })}
      onClose={onClose}
    >
      <DateField
        label={t('hours.day')}
        value={heldOn}
        onChange={setHeldOn}
        max={today()}
        error={heldOn === null ? t('hours.dayMissing') : undefined}
      />
      <NumberField
        label={t('hours.minutes')}
        value={minutes}
        onChange={setMinutes}
        minValue={LEAST}
        maxValue={MOST}
        step={STEP}
      />
      <SegmentedControl<SupervisionKind>
        label={t('hours.kindLabel')}
        value={kind}
        onChange={setKind}
        options={supervisionKinds.map((value) => ({ value, label: t(`hours.kind.${value}`) }))}
      />
      <TextField
        label={t('hours.withWhom')}
        optional
        maxLength={80}
        value={withWhom}
        onChange={setWithWhom}
      />
    </FormDialog>
  )
}
