// A session on a day, in a few keystrokes: who, when, how long, where. No calendar is needed.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { useAsk, useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { ClientPicker } from '../../../app/people/client-picker.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TimeField } from '../../../ui/fields/time-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

type Place = 'room' | 'phone' | 'video'
type AddSessionDialogProps = {
  readonly isOpen: boolean
  readonly day: string
  readonly timeZone: string
  readonly onClose: () => void
}

export const AddSessionDialog = (props: AddSessionDialogProps) =>
  props.isOpen ? <OpenDialog {...props} /> : null

/** The next full or half hour, "HH:MM". */
const nextHalfHour = (): string => {
  const now = Temporal.Now.plainTimeISO()
  return now
    .round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' })
    .toString()
    .slice(0, 5)
}

const OpenDialog = ({ day, timeZone, onClose }: AddSessionDialogProps) => {
  const { t } = useTranslation('sessions')
  const settings = useAsk(['settings.get'], (api) => api.vault.settings.get({}))
  const [clientId, setClientId] = useState<string | null>(null)
  const [date, setDate] = useState<string | null>(day)
  const [time, setTime] = useState<string | null>(nextHalfHour)
  const [typedMinutes, setMinutes] = useState<number | null>(null)
  const [place, setPlace] = useState<Place>('room')
  const [tried, setTried] = useState(false)
  const minutes = typedMinutes ?? settings.data?.practice.sessionMinutes ?? 50

  const add = useDo(async (api, input: { clientId: string; plannedAt: number }) => {
    const client = await api.vault.clients.get({ clientId: input.clientId })
    const open = client.episodes.filter((episode) => episode.closedAt === null).at(-1)
    const episodeId =
      open?.episodeId ?? (await api.vault.clients.openEpisode({ clientIds: [input.clientId] })).episodeId
    return api.vault.sessions.add({ episodeId, plannedAt: input.plannedAt, timeZone, minutes, place })
  })
  const submit = () => {
    setTried(true)
    if (!clientId || !date || !time) return
    const at = Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone,
      plainTime: Temporal.PlainTime.from(time),
    })
    add.mutate({ clientId, plannedAt: at.epochMilliseconds }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('add.title')}
      go={t('add.go')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ClientPicker
        label={t('add.client')}
        autoFocus
        value={clientId}
        onChange={setClientId}
        error={tried && !clientId ? t('add.clientMissing') : undefined}
      />
      <Cluster>
        <DateField
          label={t('add.date')}
          value={date}
          onChange={setDate}
          error={tried && !date ? t('add.dateMissing') : undefined}
        />
        <TimeField
          label={t('add.time')}
          value={time}
          onChange={setTime}
          error={tried && !time ? t('add.timeMissing') : undefined}
        />
        <NumberField
          label={t('add.minutes')}
          minValue={5}
          maxValue={600}
          value={minutes}
          onChange={setMinutes}
        />
      </Cluster>
      <SegmentedControl<Place>
        label={t('add.place')}
        value={place}
        onChange={setPlace}
        options={[
          { value: 'room', label: t('place.room') },
          { value: 'phone', label: t('place.phone') },
          { value: 'video', label: t('place.video') },
        ]}
      />
    </FormDialog>
  )
}
