// 26 weeks of load: a bar a week, gaps as gaps, a sentence, and the same as a table.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayNumber } from '#domain/schedule/local-day.ts'
import type { LoadTrendWeek } from '#shared/contracts/caseload.ts'
import { useAskMuch } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import type { LoadAt } from '../hooks/use-load-week.ts'
import { pointsText } from '../load-words.ts'
import { trendSentence } from '../trend-sentence.ts'
import styles from './trend-card.module.css'
import { TrendPicture } from './trend-picture.tsx'

type TrendCardProps = { readonly at: LoadAt; readonly usual: number | null }

export const TrendCard = ({ at, usual }: TrendCardProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const wall = useWall()
  const [isTable, setTable] = useState(false)
  const asked = useAskMuch(['caseload.trend', at.day, at.timeZone], (api) => api.vault.caseload.trend(at))
  const weeks = asked.data?.weeks
  const sentence = weeks && trendSentence(weeks, usual, { t, format, wall })
  const row = (week: LoadTrendWeek) => ({
    id: week.monday,
    cells: [
      wall.date(dayNumber(week.monday)),
      week.index === null ? t('trend.noIndex') : pointsText(format, week.index),
      week.band === null ? '–' : t(`band.word.${week.band}`),
      format.number(week.hours, 1),
      week.capacity === 0 ? t('trend.noCapacity') : format.number(week.capacity, 1),
    ],
  })
  return (
    <Card
      title={t('trend.title')}
      aside={
        weeks && (
          <LinkButton onPress={() => setTable(!isTable)}>
            {t(isTable ? 'trend.asPicture' : 'trend.asTable')}
          </LinkButton>
        )
      }
    >
      <ProblemNotice error={asked.error} />
      {!weeks && asked.error === null && <Loading />}
      {weeks && <p>{sentence}</p>}
      {weeks && !isTable && <TrendPicture weeks={weeks} usual={usual} name={sentence ?? ''} />}
      {weeks && isTable && (
        <div className={styles.table}>
          <PlainTable
            caption={t('trend.title')}
            hideCaption
            columns={[
              { id: 'week', label: t('trend.week') },
              { id: 'index', label: t('trend.index'), align: 'end' },
              { id: 'band', label: t('trend.band') },
              { id: 'hours', label: t('trend.hours'), align: 'end' },
              { id: 'capacity', label: t('trend.capacity'), align: 'end' },
            ]}
            rows={weeks.toReversed().map(row)}
          />
        </div>
      )}
    </Card>
  )
}
