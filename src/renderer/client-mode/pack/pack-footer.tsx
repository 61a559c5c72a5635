// Under a question: how far along, what is saved, a way out, and on.
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/actions/button.tsx'
import styles from '../form-screen.module.css'
import type { FormEnd } from '../use-form-end.ts'
import type { FormMarks } from '../use-form-marks.ts'
import { progressOf } from './pack-progress.ts'

type PackFooterProps = {
  readonly place: number
  readonly questions: number
  /** The question on the screen has its answer, or may be left without one more press. */
  readonly canGoOn: boolean
  readonly lines: FormMarks
  readonly end: FormEnd
  readonly help: string
  readonly goTo: (place: number) => void
  readonly onOpen: (item: string) => void
  readonly onLeave: () => void
}

export const PackFooter = (props: PackFooterProps) => {
  const { place, questions, canGoOn, lines, end, help, goTo, onOpen, onLeave } = props
  const { t } = useTranslation('clientMode')
  const isLast = place === questions - 1
  // A number may be passed with its field still empty: the end leads back to what is open, never nowhere.
  const finish = () => (lines.next === null ? end.finish('finished') : onOpen(lines.next))
  const isInTrouble = lines.save.trouble || end.hasFailed
  return (
    <footer className={styles.footer}>
      <div className={styles.below} role='status'>
        {isInTrouble ? (
          <p className={styles.trouble}>{t('notSaved')}</p>
        ) : (
          <p>
            {t(`pack.progress.${progressOf(place, questions)}`)} {help}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <Button variant='quiet' size='l' onPress={onLeave} isDisabled={end.isEnding}>
          {t('ratherNotAll.button')}
        </Button>
        {place > 0 && (
          <Button size='l' onPress={() => goTo(place - 1)}>
            {t('step.back')}
          </Button>
        )}
        {isLast ? (
          <Button variant='primary' size='l' isDisabled={!canGoOn} isPending={end.isEnding} onPress={finish}>
            {t('finish')}
          </Button>
        ) : (
          <Button variant='primary' size='l' isDisabled={!canGoOn} onPress={() => goTo(place + 1)}>
            {t('step.next')}
          </Button>
        )}
      </div>
    </footer>
  )
}
