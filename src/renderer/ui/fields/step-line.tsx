// A line of eleven steps, 0 to 10, with words at its ends: one press, or a typed digit (1 and 0 for ten). Nothing is chosen
// until somebody chooses; Backspace takes it back.
import { useEffect, useRef } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import { digitOf } from './code-input.tsx'
import fieldStyles from './field.module.css'
import styles from './step-line.module.css'

export type StepLineProps = {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly optional?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
/** A nought so soon after a one makes it ten. */
const TEN_MS = 900

export const StepLine = ({ label, low, high, value, onChange, optional, autoFocus }: StepLineProps) => {
  const { t } = useTranslation('ui')
  const group = useRef<HTMLDivElement>(null)
  const oneAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (autoFocus) group.current?.querySelector('input')?.focus()
  }, [autoFocus])
  // Before the radio buttons hear the key; react-aria's group passes no handler of its own.
  useEffect(() => {
    const line = group.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const digit = digitOf(event.key)
      if (digit === undefined && event.key !== 'Backspace') return
      event.preventDefault()
      event.stopPropagation()
      if (digit === undefined) return onChange(null)
      const isTen = digit === '0' && value === 1 && event.timeStamp - oneAt.current < TEN_MS
      oneAt.current = digit === '1' ? event.timeStamp : Number.NEGATIVE_INFINITY
      onChange(isTen ? 10 : Number(digit))
    }
    line?.addEventListener('keydown', onKeyDown, { capture: true })
    return () => line?.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [value, onChange])
  return (
    <RadioGroup
      ref={group}
      orientation='horizontal'
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
      className={cx(styles.group)}
    >
      <Label className={cx(fieldStyles.label, styles.label)}>
        {label}
        {optional && <span className={fieldStyles.optional}> {t('field.optional')}</span>}
      </Label>
      <div className={styles.row} dir='ltr'>
        <span className={styles.end}>{low}</span>
        <div className={styles.track}>
          {STEPS.map((step) => (
            <RadioField key={step} value={String(step)} className={cx(styles.field)}>
              <RadioButton className={cx(styles.step)}>{step}</RadioButton>
            </RadioField>
          ))}
        </div>
        <span className={styles.end}>{high}</span>
      </div>
    </RadioGroup>
  )
}
