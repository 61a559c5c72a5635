// Lets an alert rest until a day that is chosen: two weeks on, unless told otherwise.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { inDays, noonOf } from '../local-day.ts'

type SnoozeDialogProps = {
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSnooze: (until: number) => void
  readonly onClose: () => void
}

const TWO_WEEKS = 14

export const SnoozeDialog = ({ isPending, error, onSnooze, onClose }: SnoozeDialogProps) => {
  const { t } = useTranslation('alerts')
  const [day, setDay] = useState<string | null>(() => inDays(TWO_WEEKS))
  const [tried, setTried] = useState(false)
  const isLater = day !== null && day > inDays(0)
  const submit = () => {
    setTried(true)
    if (day && isLater) onSnooze(noonOf(day))
  }
  return (
    <FormDialog
      title={t('snooze.title')}
      go={t('snooze.go')}
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('snooze.why')}</p>
      <DateField
        label={t('snooze.day')}
        value={day}
        onChange={setDay}
        min={inDays(1)}
        error={tried && !isLater ? t('snooze.missing') : undefined}
      />
    </FormDialog>
  )
}
