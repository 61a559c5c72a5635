// How many client hours a week holds, and when the working day begins and ends.
import { useTranslation } from 'react-i18next'
import type { LoadSettings } from '#shared/contracts/caseload.ts'
import { SectionHeading } from '../../../ui/display/section-heading.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { TimeField } from '../../../ui/fields/time-field.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'

export type CapacityDraft = { readonly hours: number; readonly settings: LoadSettings }
type CapacityFieldsProps = {
  readonly draft: CapacityDraft
  readonly onChange: (draft: CapacityDraft) => void
}

const HOUR = 60
const timeOf = (minute: number): string => {
  const shown = Math.min(minute, 24 * HOUR - 1)
  return `${String(Math.floor(shown / HOUR)).padStart(2, '0')}:${String(shown % HOUR).padStart(2, '0')}`
}
const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes
}

export const CapacityFields = ({ draft, onChange }: CapacityFieldsProps) => {
  const { t } = useTranslation('caseload')
  const { hours, settings } = draft
  const set = (change: Partial<LoadSettings>) => {
    const next = { ...settings, ...change }
    if (next.dayEnd > next.dayStart) onChange({ ...draft, settings: next })
  }
  return (
    <Stack gap={3}>
      <SectionHeading level={3}>{t('capacity.title')}</SectionHeading>
      <p>{t('capacity.why')}</p>
      <Cluster>
        <NumberField
          label={t('capacity.hours')}
          description={t('capacity.hoursDefault')}
          minValue={0}
          maxValue={80}
          value={hours}
          onChange={(value) => !Number.isNaN(value) && onChange({ ...draft, hours: value })}
        />
        <NumberField
          label={t('capacity.fte')}
          description={t('capacity.fteDefault')}
          minValue={0}
          maxValue={2}
          step={0.05}
          value={settings.fteHundredths / 100}
          onChange={(value) => !Number.isNaN(value) && set({ fteHundredths: Math.round(value * 100) })}
        />
      </Cluster>
      <Cluster>
        <TimeField
          label={t('capacity.dayStart')}
          value={timeOf(settings.dayStart)}
          onChange={(time) => time !== null && set({ dayStart: minuteOf(time) })}
        />
        <TimeField
          label={t('capacity.dayEnd')}
          value={timeOf(settings.dayEnd)}
          onChange={(time) => time !== null && set({ dayEnd: minuteOf(time) })}
        />
        <TextField
          label={t('capacity.trauma')}
          description={t('capacity.traumaWhy')}
          maxLength={40}
          value={settings.traumaLabel}
          onChange={(traumaLabel) => set({ traumaLabel })}
        />
      </Cluster>
    </Stack>
  )
}
