// Notes after hours: left out, typed for this week, or counted from when notes were saved. Off unless switched on.
import { useTranslation } from 'react-i18next'
import type { LoadSettings, LoadWeek } from '#shared/contracts/caseload.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { RadioGroup } from '../../../ui/fields/radio-group.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'

export const AfterHoursForm = ({ week }: { readonly week: LoadWeek }) => {
  const { t } = useTranslation('caseload')
  const save = useDo((api, settings: LoadSettings) => api.vault.caseload.saveSettings({ settings }))
  const type = useDo((api, hours: number | null) =>
    api.vault.caseload.typeAfterHours({ day: week.monday, hours }),
  )
  const { settings } = week
  return (
    <Stack>
      <RadioGroup<LoadSettings['afterHours']>
        label={t('afterHours.label')}
        value={settings.afterHours}
        onChange={(afterHours) => save.mutate({ ...settings, afterHours })}
        options={[
          { value: 'off', label: t('afterHours.off') },
          { value: 'typed', label: t('afterHours.typed') },
          { value: 'counted', label: t('afterHours.counted'), description: t('afterHours.countedWhy') },
        ]}
      />
      {settings.afterHours === 'typed' && (
        <NumberField
          label={t('afterHours.hours')}
          minValue={0}
          maxValue={100}
          step={0.5}
          value={week.afterHours ?? Number.NaN}
          onChange={(hours) => type.mutate(Number.isNaN(hours) ? null : hours)}
        />
      )}
      <ProblemNotice error={save.error ?? type.error} />
    </Stack>
  )
}
