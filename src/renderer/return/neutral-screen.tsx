// Always the same, whatever was marked, so that it signals nothing. One key goes on.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answerer } from '#shared/contracts/measure-answers.ts'
import { useAnsweredBy } from '../i18n/use-answered-by.ts'
import { Button } from '../ui/actions/button.tsx'
import styles from './return-page.module.css'

/** The Enter that sent the code is not yet the key that goes on. */
const SETTLE_MS = 400
const PASSIVE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Tab'])

type NeutralScreenProps = {
  readonly hasFailed: boolean
  readonly onGo: () => void
  /** Asked for by its own button, which is always there: whose answers to a safety question ask for attention, without a name. */
  readonly askForYou: () => Promise<readonly Answerer['role'][]>
}

export const NeutralScreen = ({ hasFailed, onGo, askForYou }: NeutralScreenProps) => {
  const { t } = useTranslation('return')
  const [forYou, setForYou] = useState('')
  const answeredBy = useAnsweredBy()
  const ask = () =>
    void askForYou().then(
      (roles) => {
        const who = answeredBy(roles.map((role) => ({ role, alias: null })))
        setForYou(who === '' ? t('neutral.forYou.nothing') : `${t('neutral.forYou.attention')} ${who}`)
      },
      () => setForYou(t('neutral.forYou.failed')),
    )
  const heading = useRef<HTMLHeadingElement>(null)
  const go = useEffectEvent(onGo)
  useEffect(() => {
    heading.current?.focus()
    const since = performance.now()
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || PASSIVE.has(event.key) || performance.now() - since < SETTLE_MS) return
      // A button that has the focus takes the key itself.
      if (event.target instanceof HTMLButtonElement) return
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
        <p role='status' className={styles.body}>
          {forYou}
        </p>
        <div className={styles.acts}>
          <Button variant='quiet' size='l' onPress={ask}>
            {t('neutral.ask')}
          </Button>
          <Button variant='primary' size='l' onPress={onGo}>
            {t('neutral.go')}
          </Button>
        </div>
      </div>
    </main>
  )
}
