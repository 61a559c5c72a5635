// Work of more than a second: how far it is, in words too, and a way to stop it where it can be stopped.
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../actions/button.tsx'
import { cx } from '../cx.ts'
import styles from './progress-bar.module.css'

export type ProgressBarProps = {
  readonly label: string
  /** 0–100; absent while it can't be known */
  readonly value?: number | undefined
  /** instead of the percentage: 'Client 12 of 24' */
  readonly valueText?: string | undefined
  readonly onCancel?: (() => void) | undefined
}

export const ProgressBar = ({ label, value, valueText, onCancel }: ProgressBarProps) => {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.row}>
      <AriaProgressBar
        {...(value === undefined ? { isIndeterminate: true } : { value })}
        {...(valueText === undefined ? {} : { valueLabel: valueText })}
        className={cx(styles.progress)}
      >
        {({ percentage, valueText: shown, isIndeterminate }) => (
          <>
            <div className={styles.head}>
              <Label className={cx(styles.label)}>{label}</Label>
              {!isIndeterminate && <span className={styles.value}>{shown}</span>}
            </div>
            <div className={styles.track}>
              <div
                className={cx(styles.fill, isIndeterminate && styles.unknown)}
                style={isIndeterminate ? {} : { inlineSize: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size='s' onPress={onCancel}>
          {t('progress.cancel')}
        </Button>
      )}
    </div>
  )
}
