// A bar a week over the three borders of the bands; the present week darkest, one's own usual as a line.
import { useTranslation } from 'react-i18next'
import { dayNumber } from '#domain/schedule/local-day.ts'
import type { LoadTrendWeek } from '#shared/contracts/caseload.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { pointsText } from '../load-words.ts'
import styles from './trend-card.module.css'

type TrendPictureProps = {
  readonly weeks: readonly LoadTrendWeek[]
  readonly usual: number | null
  /** what the picture says, in a sentence */
  readonly name: string
}

const borders = [25, 50, 75] as const
const borderWord = { 25: 'full', 50: 'heavy', 75: 'veryHeavy' } as const

/** Weeks that carry a date below: about one a month, and the last one. */
const LABEL_EVERY = 5

export const TrendPicture = ({ weeks, usual, name }: TrendPictureProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const wall = useWall()
  const last = weeks.at(-1)
  return (
    <div role='img' aria-label={name} className={styles.picture} dir='ltr'>
      <div className={styles.plot} aria-hidden>
        {borders.map((border) => (
          <span key={border} className={styles.border} style={{ insetBlockEnd: `${border}%` }}>
            <span>{t(`band.word.${borderWord[border]}`)}</span>
          </span>
        ))}
        {usual !== null && <span className={styles.usual} style={{ insetBlockEnd: `${usual}%` }} />}
        <div className={styles.bars}>
          {weeks.map((week) => (
            <span key={week.monday} className={styles.slot}>
              {week.index === null ? (
                <span className={styles.gap} />
              ) : (
                <span
                  className={styles.bar}
                  data-last={week === last}
                  style={{ blockSize: `max(2px, ${week.index}%)` }}
                >
                  {week === last && <b className={styles.value}>{pointsText(format, week.index)}</b>}
                </span>
              )}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.dates} aria-hidden>
        {weeks.map((week, i) => (
          <span key={week.monday} className={styles.slot}>
            {(weeks.length - 1 - i) % LABEL_EVERY === 0 && <span>{wall.date(dayNumber(week.monday))}</span>}
          </span>
        ))}
      </div>
    </div>
  )
}
