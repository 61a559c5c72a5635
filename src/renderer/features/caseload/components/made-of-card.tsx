// What the load is made of: eight factors with their points, each of which opens the clients or sessions behind it.
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type LoadFactor, loadFactors } from '#domain/caseload/load-factors.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { factorDetail } from '../factor-words.ts'
import { pointsText } from '../load-words.ts'
import type { ReadLoad } from '../read-load.ts'
import styles from './made-of-card.module.css'

type MadeOfCardProps = {
  readonly week: LoadWeek
  readonly read: ReadLoad
  readonly onOpen: (factor: LoadFactor) => void
}

/** From here on a bar is drawn in amber: more than half of what the factor can give. */
const much = 0.55

export const MadeOfCard = ({ week, read, onOpen }: MadeOfCardProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const { index } = read
  const parts = new Map(index.kind === 'load' ? index.parts.map((part) => [part.factor, part]) : [])
  return (
    <Card
      title={t('madeOf.title')}
      aside={index.kind === 'load' && t('madeOf.factors', { count: index.factors })}
    >
      <ul className={styles.list} data-flush=''>
        {loadFactors.map((factor) => {
          const part = parts.get(factor)
          const share = part && part.max > 0 ? part.points / part.max : 0
          return (
            <li key={factor} className={styles.row}>
              <AriaButton className={styles.open ?? ''} onPress={() => onOpen(factor)}>
                <span className={styles.words}>
                  <span className={styles.name}>{t(`factor.${factor}`)}</span>
                  <span className={styles.detail}>{factorDetail(factor, week, read, { t, format })}</span>
                </span>
                <span className={styles.track} aria-hidden data-missing={part === undefined}>
                  <span
                    className={styles.fill}
                    data-much={share >= much}
                    style={{ inlineSize: `${share * 100}%` }}
                  />
                </span>
                <span className={styles.points}>
                  {part ? (
                    <>
                      <b>{pointsText(format, part.points)}</b>{' '}
                      {t('madeOf.of', { max: format.number(part.max, Number.isInteger(part.max) ? 0 : 1) })}
                    </>
                  ) : (
                    t('madeOf.noData')
                  )}
                </span>
              </AriaButton>
            </li>
          )
        })}
      </ul>
      {index.kind === 'load' && index.available < 100 && (
        <p className={styles.note}>
          {t('madeOf.scaled', { points: format.number(index.available, 0), count: 8 - index.factors })}
        </p>
      )}
    </Card>
  )
}
