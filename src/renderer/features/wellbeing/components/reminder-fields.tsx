// A quiet line on Today, on a day of one's choice; off unless switched on. It says "Check-in" and nothing else.
import { useTranslation } from 'react-i18next'
import type { PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Switch } from '../../../ui/fields/switch.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'

type ReminderFieldsProps = { readonly reminder: PrivateStanding['reminder'] }
type Wish = { readonly on: boolean; readonly weekday: number }

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
/** A Monday at noon: whichever zone, the next six days follow. */
const MONDAY = Date.UTC(2026, 0, 5, 12)
const DAY_MS = 86_400_000

export const ReminderFields = ({ reminder }: ReminderFieldsProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const save = useDo((api, wish: Wish) => api.vault.wellbeing.saveReminder(wish))
  const { on, weekday } = reminder
  return (
    <Stack gap={3}>
      <Switch
        isSelected={on}
        onChange={(next) => save.mutate({ on: next, weekday })}
        description={t('reminder.why')}
      >
        {t('reminder.switch')}
      </Switch>
      {on && (
        <Select
          label={t('reminder.day')}
          value={DAYS[weekday - 1] ?? '5'}
          onChange={(day) => save.mutate({ on, weekday: Number(day) })}
          options={DAYS.map((day) => ({
            value: day,
            label: format.weekday(MONDAY + (Number(day) - 1) * DAY_MS),
          }))}
        />
      )}
      <ProblemNotice error={save.error} />
    </Stack>
  )
}
