// Some of the practice's figures: name, value, sentence, how it was computed, and the way to the episodes behind it.
import { useTranslation } from 'react-i18next'
import type { FigureName, PracticeFigures } from '#shared/contracts/practice.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { IntervalTrack } from '../../../ui/chart/interval-track.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { scaleOf } from '../practice-scale.ts'
import { figureWords, unitOf } from '../practice-words.ts'
import styles from './practice.module.css'

type FiguresCardProps = {
  readonly title: string
  readonly names: readonly FigureName[]
  readonly figures: PracticeFigures['figures']
  readonly onOpen: (figure: FigureName) => void
}

export const FiguresCard = ({ title, names, figures, onOpen }: FiguresCardProps) => {
  const { t } = useTranslation('practice')
  const format = useFormat()
  return (
    <Card title={title}>
      <ul className={styles.figures}>
        {names.map((name) => {
          const figure = figures[name]
          const { value, sentence, method } = figureWords(name, figure, { t, format })
          return (
            <li key={name} className={styles.figure}>
              <span className={styles.name}>{t(`figure.${name}`)}</span>
              <span className={styles.value} data-few={figure.kind === 'tooFew'}>
                {/* A minus stays before its number where words run from the right. */}
                <bdi dir={figure.kind === 'figure' ? 'ltr' : 'auto'}>{value}</bdi>
              </span>
              {figure.kind === 'figure' && (
                <span className={styles.picture}>
                  <IntervalTrack
                    interval={figure}
                    scale={scaleOf(name, [figure])}
                    guide={unitOf(name) === 'sd' ? 0 : null}
                  />
                </span>
              )}
              <span className={styles.sentence}>
                {sentence} {method !== '' && <span className={styles.method}>({method})</span>}
              </span>
              <span className={styles.open}>
                {figure.of > 0 && (
                  <LinkButton
                    aria-label={t('openFor', { figure: t(`figure.${name}`) })}
                    onPress={() => onOpen(name)}
                  >
                    {t('open')}
                  </LinkButton>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
