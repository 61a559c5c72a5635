// What an .ics file would add, entry by entry of the same title, with what could not be read and where.
import { useTranslation } from 'react-i18next'
import type { CalendarPreview } from '#shared/contracts/schedule.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { type CalendarAs, leaveOut, taken } from '../calendar-choices.ts'

type CalendarGroupsProps = {
  readonly name: string
  readonly preview: CalendarPreview
  readonly as: ReadonlyMap<string, CalendarAs>
  readonly onChange: (as: ReadonlyMap<string, CalendarAs>) => void
}

const PROBLEMS_SHOWN = 12

export const CalendarGroups = ({ name, preview, as, onChange }: CalendarGroupsProps) => {
  const { t } = useTranslation('schedule')
  const format = useFormat()
  const { groups, problems, leftOut, episodes } = preview
  const left = (['allDay', 'cancelled', 'free', 'length', 'outside'] as const).filter(
    (why) => leftOut[why] > 0,
  )
  const options = [
    { value: leaveOut, label: t('calendar.leaveOut') },
    { value: taken, label: t('calendar.taken') },
    ...episodes.map(({ episodeId, alias, code }) => ({ value: episodeId, label: alias, detail: code })),
  ]
  return (
    <Stack>
      <p>{t('calendar.found', { name, count: groups.reduce((sum, { count }) => sum + count, 0) })}</p>
      {problems.length > 0 && (
        <Notice kind='look' title={t('calendar.problems', { count: problems.length })}>
          <ul>
            {problems.slice(0, PROBLEMS_SHOWN).map(({ line, what }) => (
              <li key={`${line}.${what}`}>{t('calendar.problem', { line, what: t(`problem.${what}`) })}</li>
            ))}
          </ul>
          {problems.length > PROBLEMS_SHOWN && (
            <p>{t('calendar.moreProblems', { count: problems.length - PROBLEMS_SHOWN })}</p>
          )}
        </Notice>
      )}
      {left.length > 0 && (
        <p>
          {t('calendar.left', {
            list: format.list(left.map((why) => t(`left.${why}`, { count: leftOut[why] }))),
          })}
        </p>
      )}
      {groups.length === 0 && <p>{t('calendar.nothing')}</p>}
      <RowList label={t('calendar.title')}>
        {groups.map(({ key, title, count, known, firstAt, lastAt, minutes }) => (
          <ListRow
            key={key}
            title={title || t('calendar.untitled')}
            detail={[
              count === 1
                ? t('calendar.once', { when: format.moment(firstAt), minutes })
                : t('calendar.often', {
                    count,
                    first: format.moment(firstAt),
                    last: format.date(lastAt),
                    minutes,
                  }),
              known > 0 && t('calendar.known', { count: known }),
            ]
              .filter((part) => part !== false)
              .join(' ')}
            end={
              <Select
                hideLabel
                label={t('calendar.as', { title: title || t('calendar.untitled') })}
                options={options}
                value={as.get(key) ?? leaveOut}
                onChange={(what) => onChange(new Map([...as, [key, what]]))}
              />
            }
          />
        ))}
      </RowList>
    </Stack>
  )
}
