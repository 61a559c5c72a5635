// The quick code: a silent keypad. Digits are never drawn, spoken, counted on the screen or kept in the page; a key that is
// typed lights nothing up, so that who sits beside it learns nothing.
import { CornerDownLeft, Delete } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import styles from './code-input.module.css'

export type CodeInputProps = {
  readonly label: string
  /** 1 where the pad is the whole page */
  readonly level?: 1 | 2 | undefined
  readonly description?: string | undefined
  /** what went wrong with the last code; spoken */
  readonly error?: string | undefined
  /** called with the digits on Enter or the last key; they are forgotten here at that moment */
  readonly onSubmit: (code: string) => void
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

const PAD = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const ZEROS = [0x30, 0x660, 0x6f0, 0x966] // ASCII, Arabic-Indic, Persian, Devanagari

/** The ASCII digit of a key in any of the scripts that the app is written in, or undefined. */
export const digitOf = (key: string): string | undefined => {
  const code = key.length === 1 ? key.charCodeAt(0) : -1
  const zero = ZEROS.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? undefined : String(code - zero)
}

export const CodeInput = ({
  label,
  level = 2,
  description,
  error,
  onSubmit,
  minLength = 6,
  maxLength = 8,
  isDisabled = false,
  autoFocus = false,
}: CodeInputProps) => {
  const { t } = useTranslation('ui')
  const digits = useRef('')
  const group = useRef<HTMLFieldSetElement>(null)
  const labelId = useId()
  const helpId = useId()
  const Heading = level === 1 ? 'h1' : 'h2'
  // How often something was typed, for the pulse, and whether Done may be pressed: never what or how much.
  const [beat, setBeat] = useState(0)
  const [enough, setEnough] = useState(false)

  const write = (next: string) => {
    digits.current = next
    setBeat((count) => count + 1)
    setEnough(next.length >= minLength)
  }
  const add = (digit: string) => !isDisabled && write((digits.current + digit).slice(0, maxLength))
  const takeBack = () => !isDisabled && write(digits.current.slice(0, -1))
  const submit = () => {
    if (isDisabled || digits.current.length < minLength) return
    const code = digits.current
    digits.current = ''
    setEnough(false)
    onSubmit(code)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = digitOf(event.key)
    const onAButton = (event.target as HTMLElement).tagName === 'BUTTON'
    if (digit) add(digit)
    else if (event.key === 'Backspace') takeBack()
    else if (event.key === 'Escape' || event.key === 'Delete') write('')
    else if (event.key === 'Enter' && !onAButton) submit()
    else return
    event.preventDefault()
  }
  useEffect(() => {
    if (autoFocus) group.current?.focus()
    return () => {
      digits.current = ''
    }
  }, [autoFocus])

  return (
    <fieldset
      ref={group}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the pad as a whole takes typed digits, without a field that would hold them
      tabIndex={0}
      aria-labelledby={labelId}
      aria-describedby={helpId}
      className={styles.code}
      onKeyDown={onKeyDown}
    >
      <Heading id={labelId} className={styles.label}>
        {label}
      </Heading>
      <div aria-hidden className={cx(styles.line, beat > 0 && (beat % 2 ? styles.odd : styles.even))}>
        <span />
      </div>
      <p id={helpId} className={styles.help}>
        {description ?? t('code.hint')}
      </p>
      <p role='alert' className={styles.error}>
        {error}
      </p>
      <div className={styles.pad}>
        {PAD.map((digit) => (
          <Button key={digit} className={cx(styles.key)} isDisabled={isDisabled} onPress={() => add(digit)}>
            {digit}
          </Button>
        ))}
        <Button
          className={cx(styles.key, styles.quiet)}
          aria-label={t('code.backspace')}
          isDisabled={isDisabled}
          onPress={takeBack}
        >
          <Delete aria-hidden />
        </Button>
        <Button className={cx(styles.key)} isDisabled={isDisabled} onPress={() => add('0')}>
          0
        </Button>
        <Button
          className={cx(styles.key, styles.enter)}
          aria-label={t('code.enter')}
          isDisabled={isDisabled || !enough}
          onPress={submit}
        >
          <CornerDownLeft aria-hidden />
        </Button>
      </div>
    </fieldset>
  )
}
