// Where one is on a way of a few steps: the first run, a restore. Says it in words; the line is for the eye.
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import styles from './steps.module.css'

export type StepsProps = {
  readonly names: readonly string[]
  /** index of the present one, from 0 */
  readonly current: number
}

export const Steps = ({ names, current }: StepsProps) => {
  const { t } = useTranslation('ui')
  return (
    <nav aria-label={t('steps.label')} className={styles.nav}>
      <ol className={styles.steps}>
        {names.map((name, index) => {
          const state = index < current ? 'done' : index === current ? 'now' : 'later'
          return (
            <li
              key={name}
              className={cx(styles.step, styles[state])}
              {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              <span aria-hidden className={styles.mark}>
                {state === 'done' && <Check strokeWidth={3} />}
              </span>
              <span className={styles.name}>{name}</span>
              <span className={styles.spoken}>{t(`steps.${state}`)}</span>
            </li>
          )
        })}
      </ol>
      <p aria-hidden className={styles.short}>
        {t('steps.of', { step: current + 1, total: names.length, name: names[current] ?? '' })}
      </p>
    </nav>
  )
}
