// A weekly time for an episode: fills Today by itself until it is ended.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TimeField } from '../../../ui/fields/time-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

type PatternDialogProps = { readonly episodeId: string; readonly onClose: () => void }
const MONDAY = Date.UTC(2024, 0, 1, 12)
const DAY = 86_400_000
const MINUTES_PER_HOUR = 60
const USUAL_MINUTES = 50

export const PatternDialog = ({ episodeId, onClose }: PatternDialogProps) => {
  const { t } = useTranslation(['clients', 'common'])
  const format = useFormat()
  const [weekday, setWeekday] = useState(() => String(Temporal.Now.plainDateISO().dayOfWeek))
  const [time, setTime] = useState<string | null>('10:00')
  const [minutes, setMinutes] = useState(USUAL_MINUTES)
  const [everyWeeks, setEveryWeeks] = useState(1)
  const [tried, setTried] = useState(false)
  const save = useDo((api, minuteOfDay: number) =>
    api.vault.clients.setPattern({
      episodeId,
      weekday: Number(weekday),
      minuteOfDay,
      minutes,
      everyWeeks,
      place: 'room',
      timeZone: Temporal.Now.timeZoneId(),
      from: Temporal.Now.plainDateISO().toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds,
      until: null,
    }),
  )
  const submit = () => {
    setTried(true)
    if (!time) return
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    save.mutate(hours * MINUTES_PER_HOUR + rest, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('pattern.title')}
      go={t('common:action.save')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Cluster>
        <Select
          label={t('pattern.weekday')}
          value={weekday}
          onChange={setWeekday}
          options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: format.weekday(MONDAY + (day - 1) * DAY),
          }))}
        />
        <TimeField
          label={t('pattern.time')}
          value={time}
          onChange={setTime}
          error={tried && !time ? t('pattern.timeMissing') : undefined}
        />
      </Cluster>
      <Cluster>
        <NumberField
          label={t('pattern.minutes')}
          minValue={5}
          maxValue={600}
          value={minutes}
          onChange={setMinutes}
        />
        <NumberField
          label={t('pattern.every')}
          minValue={1}
          maxValue={8}
          value={everyWeeks}
          onChange={setEveryWeeks}
        />
      </Cluster>
    </FormDialog>
  )
}
