// The days on which the therapist sees clients. Monday = 1 … Sunday = 7.
import { CheckboxGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/locale.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { FieldLabel } from '../../../ui/fields/field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

// A Monday, to ask the locale for the names of the days.
const MONDAY = Date.UTC(2024, 0, 1, 12)
const DAY = 86_400_000

type WorkingDaysProps = {
  readonly value: readonly number[]
  readonly onChange: (days: readonly number[]) => void
}

export const WorkingDays = ({ value, onChange }: WorkingDaysProps) => {
  const { t } = useTranslation('vault')
  const format = useFormat()
  return (
    <CheckboxGroup
      value={value.map(String)}
      onChange={(days) => onChange(days.map(Number).toSorted((a, b) => a - b))}
    >
      <FieldLabel label={t('about.days')} />
      <Cluster>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox key={day} value={String(day)}>
            {format.weekday(MONDAY + (day - 1) * DAY)}
          </Checkbox>
        ))}
      </Cluster>
    </CheckboxGroup>
  )
}
