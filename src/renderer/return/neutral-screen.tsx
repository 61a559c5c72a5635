// Always the same, whatever was marked, so that it signals nothing. One key goes on.
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import styles from './return-page.module.css'

/** The Enter that sent the code is not yet the key that goes on. */
const SETTLE_MS = 400
const PASSIVE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Tab'])

type NeutralScreenProps = { readonly hasFailed: boolean; readonly onGo: () => void }

export const NeutralScreen = ({ hasFailed, onGo }: NeutralScreenProps) => {
  const { t } = useTranslation('return')
  const heading = useRef<HTMLHeadingElement>(null)
  const go = useEffectEvent(onGo)
  useEffect(() => {
    heading.current?.focus()
    const since = performance.now()
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || PASSIVE.has(event.key) || performance.now() - since < SETTLE_MS) return
      event.preventDefault()
      go()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  return (
    <main className={styles.page}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('neutral.title')}
        </h1>
        <p className={styles.body}>{t('neutral.body')}</p>
        <p role='alert' className={styles.wait}>
          {hasFailed && t('failed.body')}
        </p>
        <div className={styles.acts}>
          <Button variant='primary' size='l' onPress={onGo}>
            {t('neutral.go')}
          </Button>
        </div>
      </div>
    </main>
  )
}
