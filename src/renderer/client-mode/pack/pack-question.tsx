// One question of an imported measure: what is read before it, the question, its answer, and a way to leave it out.
import { useEffect, useId, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../../i18n/direction.ts'
import { LinkButton } from '../../ui/actions/link-button.tsx'
import type { LineMark } from '../marks.ts'
import { PackAnswer, type PackSheetQuestion } from './pack-answer.tsx'
import styles from './pack-screen.module.css'

type PackQuestionProps = {
  readonly question: PackSheetQuestion
  readonly language: string
  readonly mark: LineMark
  readonly onMove: (value: number) => void
  readonly onSettle: (value: number) => void
  readonly onDecline: () => void
  /** A new question is read from its heading on. */
  readonly takesFocus: boolean
}

export const PackQuestion = (props: PackQuestionProps) => {
  const { question, language, mark, onMove, onSettle, onDecline, takesFocus } = props
  const { t, i18n } = useTranslation('clientMode')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles.question} lang={language} dir={directionOf(language)}>
      {question.before.map((text) => (
        <p key={text} dir='auto' className={styles.before}>
          {text}
        </p>
      ))}
      <h2 id={id} ref={heading} tabIndex={-1} dir='auto' className={styles.text}>
        {question.text}
      </h2>
      {question.help && (
        <p dir='auto' className={styles.help}>
          {question.help}
        </p>
      )}
      {/* A line runs the way its own words do, where a pointer or a key meets it too. */}
      <I18nProvider locale={language}>
        <PackAnswer question={question} labelId={id} mark={mark} onMove={onMove} onSettle={onSettle} />
      </I18nProvider>
      <p className={styles.decline} role='status' lang={i18n.language} dir={directionOf(i18n.language)}>
        {mark.is === 'declined' ? (
          t('pack.left')
        ) : (
          <LinkButton aria-label={t('line.ratherNotName', { line: question.text })} onPress={onDecline}>
            {t('line.ratherNot')}
          </LinkButton>
        )}
      </p>
    </div>
  )
}
