// What was imported before and is no longer in the calendar: nothing of it is cancelled unless it is ticked.
import { useTranslation } from 'react-i18next'
import type { CalendarGone as Gone } from '#shared/contracts/schedule.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { SectionHeading } from '../../../ui/display/section-heading.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'

type CalendarGoneProps = {
  readonly gone: readonly Gone[]
  readonly ticked: ReadonlySet<string>
  readonly onChange: (ticked: ReadonlySet<string>) => void
}

export const CalendarGone = ({ gone, ticked, onChange }: CalendarGoneProps) => {
  const { t } = useTranslation('schedule')
  const format = useFormat()
  if (gone.length === 0) return null
  const set = (key: string, isTicked: boolean) =>
    onChange(new Set(isTicked ? [...ticked, key] : [...ticked].filter((one) => one !== key)))
  return (
    <section aria-label={t('gone.title')}>
      <Stack>
        <SectionHeading level={3}>{t('gone.title')}</SectionHeading>
        <p>{t('gone.why')}</p>
        {gone.map(({ key, why, aliases, count, firstAt, lastAt, minutes }) => {
          const first = format.moment(firstAt)
          return (
            <Checkbox
              key={key}
              isSelected={ticked.has(key)}
              onChange={(isTicked) => set(key, isTicked)}
              description={[
                count === 1
                  ? t('calendar.once', { when: first, minutes })
                  : t('calendar.often', { count, first, last: format.date(lastAt), minutes }),
                t(`gone.${why}`),
              ].join(' ')}
            >
              {aliases === null ? t('calendar.taken') : format.list(aliases)}
            </Checkbox>
          )
        })}
      </Stack>
    </section>
  )
}
