// For the therapist: hold the corner for two seconds, by hand or with Enter or Space, and the return window comes.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './hand-back-corner.module.css'

const HOLD_MS = 2000

export const HandBackCorner = ({ onHandBack }: { readonly onHandBack: () => void }) => {
  const { t } = useTranslation('clientMode')
  const [isHeld, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hold = () => {
    if (timer.current !== undefined) return
    setHeld(true)
    timer.current = setTimeout(onHandBack, HOLD_MS)
  }
  const release = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    setHeld(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    hold()
  }
  return (
    <button
      type='button'
      className={styles.corner}
      aria-label={t('handBack.name')}
      data-held={isHeld || undefined}
      onPointerDown={hold}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onKeyDown={byKey}
      onKeyUp={release}
      onBlur={release}
    >
      <svg viewBox='0 0 64 64' aria-hidden='true'>
        <path d='M4 46 A42 42 0 0 0 46 4' className={styles.trace} />
        <path d='M4 46 A42 42 0 0 0 46 4' pathLength='1' className={styles.fill} />
      </svg>
      <span role='status' className={styles.said}>
        {isHeld && t('handBack.holding')}
      </span>
    </button>
  )
}
