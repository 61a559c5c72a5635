// A turn on the chart: "new approach agreed", "new job". Pinned to its day, in the client's own words where they gave them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { localToday, noonOf } from '../local-day.ts'
import styles from './add-event-dialog.module.css'

type SaidBy = 'client' | 'therapist'

/** Turns that come up again and again; any other words will do. */
const OFFERED = ['medicationStarted', 'medicationChanged', 'newApproach', 'lifeEvent'] as const

export const AddEventDialog = ({
  episodeId,
  onClose,
}: {
  readonly episodeId: string
  readonly onClose: () => void
}) => {
  const { t } = useTranslation('standing')
  const [label, setLabel] = useState('')
  const [day, setDay] = useState<string | null>(localToday)
  const [saidBy, setSaidBy] = useState<SaidBy>('therapist')
  const [tried, setTried] = useState(false)
  const add = useDo((api, at: number) =>
    api.vault.outcomes.addEvent({ episodeId, at, label: label.trim(), saidBy }),
  )
  const submit = () => {
    setTried(true)
    if (label.trim() === '' || !day) return
    add.mutate(noonOf(day), { onSuccess: onClose })
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
      <fieldset className={styles.offered}>
        <legend>{t('event.offered')}</legend>
        <Cluster>
          {OFFERED.map((one) => (
            <Button key={one} size='s' onPress={() => setLabel(t(`event.offer.${one}`))}>
              {t(`event.offer.${one}`)}
            </Button>
          ))}
        </Cluster>
      </fieldset>
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
