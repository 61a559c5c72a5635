// Hours of supervision of one year, summed by kind as accreditation asks for them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hoursByKind } from '#domain/supervision/hours-by-kind.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { ListRow, RowList } from '../../../ui/display/list-row.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { noonOf, today } from '../due-day.ts'
import { HoursDialog } from './hours-dialog.tsx'

const YEARS = 5
const HOUR = 60

export const HoursCard = () => {
  const { t } = useTranslation('supervision')
  const format = useFormat()
  const thisYear = Number(today().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [isAdding, setAdding] = useState(false)
  const hours = useAsk(['supervision.listHours', year], (api) =>
    api.vault.supervision.listHours({ from: `${year}-01-01`, to: `${year}-12-31` }),
  )
  const remove = useDo((api, hourId: string) => api.vault.supervision.removeHours({ hourId }))
  const rows = hours.data?.hours ?? []
  const { total, byKind } = hoursByKind(rows)
  const inHours = (minutes: number) => format.number(minutes / HOUR, minutes % HOUR === 0 ? 0 : 1)
  return (
    <Card
      title={t('hours.title')}
      aside={<LinkButton onPress={() => setAdding(true)}>{t('hours.add')}</LinkButton>}
    >
      <ProblemNotice error={hours.error ?? remove.error} />
      <p>
        {total === 0
          ? t('hours.none', { year })
          : t('hours.total', {
              year,
              hours: inHours(total),
              kinds: format.list(
                byKind.map(({ kind, minutes }) => t(`hours.ofKind.${kind}`, { hours: inHours(minutes) })),
              ),
            })}
      </p>
      <RowList label={t('hours.caption', { year })}>
        {rows.map(({ hourId, heldOn, minutes, kind, withWhom }) => {
          const day = format.shortDate(noonOf(heldOn), Date.now())
          return (
            <ListRow
              key={hourId}
              title={t('hours.row', { day, minutes })}
              detail={[t(`hours.kind.${kind}`), withWhom].filter((part) => part !== '').join(' · ')}
              end={
                <LinkButton
                  onPress={() => remove.mutate(hourId)}
                  aria-label={t('hours.removeFor', { minutes, day })}
                >
                  {t('hours.remove')}
                </LinkButton>
              }
            />
          )
        })}
      </RowList>
      <Select
        label={t('hours.year')}
        value={year}
        onChange={setYear}
        options={Array.from({ length: YEARS }, (_, back) => String(thisYear - back)).map((value) => ({
          value,
          label: value,
        }))}
      />
      {isAdding && <HoursDialog onClose={() => setAdding(false)} />}
    </Card>
  )
}
