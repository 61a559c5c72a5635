// One person's form: the question, its lines and nothing else. Ends only when everything marked is on the disk.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverForm } from '#shared/contracts/handover.ts'
import { PersonSymbol } from '../ui/drawn/person-symbol.tsx'
import { AllLines } from './all-lines.tsx'
import type { ClientCalls } from './client-calls.ts'
import { FormFooter } from './form-footer.tsx'
import { mannerOf } from './form-manner.ts'
import styles from './form-screen.module.css'
import type { FormWords } from './form-words.ts'
import { HeaderTools } from './header-tools.tsx'
import { LeaveOut } from './leave-out.tsx'
import { OneLine } from './one-line.tsx'
import type { Aids } from './use-aids.ts'
import { useFits } from './use-fits.ts'
import { useFormEnd } from './use-form-end.ts'
import { useFormMarks } from './use-form-marks.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useSnug } from './use-snug.ts'

type FormScreenProps = {
  readonly form: HandoverForm
  readonly words: FormWords
  readonly aids: Aids
  readonly calls: ClientCalls
  readonly onEnded: () => void
}

export const FormScreen = ({ form, words, aids, calls, onEnded }: FormScreenProps) => {
  const { t } = useTranslation('clientMode')
  const lines = useFormMarks(form, calls)
  const end = useFormEnd(form, lines, calls, onEnded)
  const [place, setPlace] = useState(0)
  const [isLeaving, setLeaving] = useState(false)
  const listRef = useRef<HTMLUListElement>(null)
  const fits = useFits(listRef, aids.textSize)
  const wished = mannerOf(form, aids.textSize)
  const manner = wished === 'all' && !fits ? 'one' : wished
  const shown = manner === 'all' ? words.lines : words.lines.slice(place, place + 1)
  const sentences = [
    ...(manner === 'all' || place === 0 ? [words.title, words.hint] : []),
    ...shown.map(({ name, about }) => `${name}. ${about}`),
    `${words.low}. ${words.high}.`,
  ]
  const reading = useReadAloud(form.language, sentences, form.readAloud ? `${manner} ${place}` : null)
  const pageRef = useRef<HTMLElement>(null)
  const said = `${lines.save.saved.size} ${lines.save.trouble || end.hasFailed} ${reading.noVoice}`
  const snug = useSnug(pageRef, manner === 'all' ? null : `${manner} ${place} ${aids.textSize} ${said}`)
  const parts = { form, words, lines }
  const goTo = (next: number) => {
    reading.stop()
    setPlace(next)
  }

  if (isLeaving) {
    return <LeaveOut end={end} onStay={() => setLeaving(false)} />
  }
  return (
    <main
      ref={pageRef}
      className={styles.page}
      data-manner={manner}
      data-snug={snug}
      data-steady={form.steady || undefined}
    >
      <header className={styles.header}>
        <div className={styles.heading}>
          {form.symbol !== 'none' && (
            <span className={styles.symbol} role='img' aria-label={t(`symbol.${form.symbol}`)}>
              <PersonSymbol name={form.symbol} />
            </span>
          )}
          <h1 className={styles.title}>{words.title}</h1>
        </div>
        <HeaderTools form={form} aids={aids} reading={reading} />
        <p className={styles.hint}>{words.hint}</p>
        <p className={styles.note} role='status'>
          {reading.noVoice && t('tools.noVoice')}
        </p>
      </header>
      {manner === 'all' ? (
        <AllLines {...parts} listRef={listRef} />
      ) : (
        <OneLine {...parts} place={place} onlyFaces={manner === 'faces'} />
      )}
      <FormFooter
        {...parts}
        end={end}
        steps={manner === 'all' ? null : { place, goTo }}
        onLeave={() => setLeaving(true)}
      />
    </main>
  )
}
