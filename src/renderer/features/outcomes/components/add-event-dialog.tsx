// A turn on the chart: "new approach agreed", "new job". Pinned to its day, in the client's own words where they gave them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

type SaidBy = 'client' | 'therapist'
const NOON = 12

export const AddEventDialog = ({
  episodeId,
  onClose,
}: {
  readonly episodeId: string
  readonly onClose: () => void
}) => {
  const { t } = useTranslation('standing')
  const [label, setLabel] = useState('')
  const [day, setDay] = useState<string | null>(() => Temporal.Now.plainDateISO().toString())
  const [saidBy, setSaidBy] = useState<SaidBy>('therapist')
  const [tried, setTried] = useState(false)
  const add = useDo((api, at: number) =>
    api.vault.outcomes.addEvent({ episodeId, at, label: label.trim(), saidBy }),
  )
  const submit = () => {
    setTried(true)
    if (label.trim() === '' || !day) return
    const noon = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: Temporal.Now.timeZoneId(),
      plainTime: { hour: NOON },
    })
    add.mutate(noon.epochMilliseconds, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('event.title')}
      go={t('event.go')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t('event.label')}
        description={t('event.hint')}
        autoFocus
        maxLength={80}
        value={label}
        onChange={setLabel}
        error={tried && label.trim() === '' ? t('event.missing') : undefined}
      />
      <DateField
        label={t('event.day')}
        value={day}
        onChange={setDay}
        error={tried && !day ? t('event.dayMissing') : undefined}
      />
      <SegmentedControl<SaidBy>
        label={t('event.by')}
        value={saidBy}
        onChange={setSaidBy}
        options={[
          { value: 'client', label: t('event.client') },
          { value: 'therapist', label: t('event.therapist') },
        ]}
      />
    </FormDialog>
  )
}
