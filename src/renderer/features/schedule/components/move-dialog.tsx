// Another time for a session, or the time of something that is taken: a day, an hour, how long.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOfNumber, instantAt } from '#domain/schedule/local-day.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { TimeField } from '../../../ui/fields/time-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

export type ChosenTime = { readonly at: number; readonly minutes: number }
type MoveDialogProps = {
  readonly title: string
  readonly go: string
  readonly from: { readonly day: number; readonly start: number; readonly minutes: number }
  readonly timeZone: string
  readonly most: number
  readonly isPending: boolean
  readonly error: unknown
  readonly onChoose: (time: ChosenTime) => void
  readonly onClose: () => void
}

const HOUR = 60
const two = (value: number): string => String(value).padStart(2, '0')

export const MoveDialog = (props: MoveDialogProps) => {
  const { title, go, from, timeZone, most, isPending, error, onChoose, onClose } = props
  const { t } = useTranslation('schedule')
  const [date, setDate] = useState<string | null>(dayOfNumber(from.day))
  const [time, setTime] = useState<string | null>(
    `${two(Math.floor(from.start / HOUR))}:${two(from.start % HOUR)}`,
  )
  const [minutes, setMinutes] = useState(from.minutes)
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (!date || !time || Number.isNaN(minutes)) return
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    onChoose({ at: instantAt(date, hours * HOUR + rest, timeZone), minutes })
  }
  return (
    <FormDialog title={title} go={go} isPending={isPending} error={error} onSubmit={submit} onClose={onClose}>
      <Cluster>
        <DateField
          label={t('move.date')}
          value={date}
          onChange={setDate}
          error={tried && !date ? t('move.dateMissing') : undefined}
        />
        <TimeField
          label={t('move.time')}
          value={time}
          onChange={setTime}
          error={tried && !time ? t('move.timeMissing') : undefined}
        />
        <NumberField
          label={t('move.minutes')}
          minValue={5}
          maxValue={most}
          value={minutes}
          onChange={setMinutes}
        />
      </Cluster>
    </FormDialog>
  )
}
