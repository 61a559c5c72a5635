// Two or three questions to begin with, from what the marks show.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phrase } from '#domain/kernel/phrase.ts'
import { usePhrase } from '../i18n/use-phrase.ts'
import styles from './picture-screen.module.css'

export const Openings = ({ openings }: { readonly openings: readonly Phrase[] }) => {
  const { t } = useTranslation('together')
  const say = usePhrase()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.openings}>
      <h2 id={id}>{t('talkAbout')}</h2>
      <ul>
        {openings.map((opening) => (
          <li key={opening.key}>{say(opening)}</li>
        ))}
      </ul>
    </section>
  )
}
