// Under the lines: what is saved, what comes next, a way out, and Finish when every line has its answer.
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { isForChild } from './form-manner.ts'
import type { FormParts } from './form-parts.ts'
import styles from './form-screen.module.css'
import { SavedWords } from './saved-words.tsx'
import { StepPlaces } from './step-places.tsx'
import type { FormEnd } from './use-form-end.ts'

type FormFooterProps = FormParts & {
  readonly end: FormEnd
  /** Where one line is shown at a time. */
  readonly steps: { readonly place: number; readonly goTo: (place: number) => void } | null
  readonly onLeave: () => void
}

export const FormFooter = ({ end, steps, onLeave, ...parts }: FormFooterProps) => {
  const { t } = useTranslation('clientMode')
  const { form, lines, words } = parts
  const child = isForChild(form)
  const isLast = steps === null || steps.place === words.lines.length - 1
  return (
    <footer className={styles.footer}>
      <div className={styles.below} role='status'>
        <SavedWords {...parts} end={end} />
      </div>
      <div className={styles.acts}>
        {steps && <StepPlaces {...parts} place={steps.place} />}
        <Button variant='quiet' size='l' onPress={onLeave} isDisabled={end.isEnding}>
          {t(child ? 'ratherNotAll.buttonChild' : 'ratherNotAll.button')}
        </Button>
        {steps && steps.place > 0 && (
          <Button size='l' onPress={() => steps.goTo(steps.place - 1)}>
            {t('step.back')}
          </Button>
        )}
        {isLast ? (
          <Button
            variant='primary'
            size='l'
            isDisabled={!lines.complete}
            isPending={end.isEnding}
            onPress={() => end.finish('finished')}
          >
            {t(child ? 'finishChild' : 'finish')}
          </Button>
        ) : (
          <Button variant='primary' size='l' onPress={() => steps.goTo(steps.place + 1)}>
            {t('step.next')}
          </Button>
        )}
      </div>
    </footer>
  )
}
