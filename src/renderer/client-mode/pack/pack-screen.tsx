// An imported measure on the client's screen: one question at a time, its licensed words as they are, nothing scored.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverForm, PackSheet } from '#shared/contracts/handover.ts'
import { PersonSymbol } from '../../ui/drawn/person-symbol.tsx'
import type { ClientCalls } from '../client-calls.ts'
import formStyles from '../form-screen.module.css'
import { HeaderTools } from '../header-tools.tsx'
import { LeaveOut } from '../leave-out.tsx'
import { markOf } from '../marks.ts'
import type { Aids } from '../use-aids.ts'
import { useFormEnd } from '../use-form-end.ts'
import { useFormMarks } from '../use-form-marks.ts'
import { useReadAloud } from '../use-read-aloud.ts'
import { PackFooter } from './pack-footer.tsx'
import { PackQuestion } from './pack-question.tsx'

type PackScreenProps = {
  readonly form: HandoverForm
  readonly pack: PackSheet
  readonly aids: Aids
  readonly calls: ClientCalls
  readonly onEnded: () => void
}

export const PackScreen = ({ form, pack, aids, calls, onEnded }: PackScreenProps) => {
  const { t } = useTranslation('clientMode')
  const lines = useFormMarks(form, calls)
  const end = useFormEnd(form, lines, calls, onEnded)
  const [place, setPlace] = useState(0)
  const [hasMoved, setMoved] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const question = pack.questions[place]
  const sentences = question
    ? [
        ...question.before,
        question.text,
        ...(question.help ? [question.help] : []),
        ...answersToRead(question),
      ]
    : []
  const reading = useReadAloud(pack.language, sentences, form.readAloud ? `pack ${place}` : null)
  const goTo = (next: number) => {
    reading.stop()
    setMoved(true)
    setPlace(next)
  }
  if (!question) return null
  if (isLeaving) return <LeaveOut end={end} onStay={() => setLeaving(false)} />
  const mark = markOf(lines.marks, question.item)
  return (
    <main className={formStyles.page} data-manner='one'>
      <header className={formStyles.header}>
        <div className={formStyles.heading}>
          {form.symbol !== 'none' && (
            <span className={formStyles.symbol} role='img' aria-label={t(`symbol.${form.symbol}`)}>
              <PersonSymbol name={form.symbol} />
            </span>
          )}
          <h1 className={formStyles.title} lang={pack.language} dir='auto'>
            {pack.title}
          </h1>
        </div>
        <HeaderTools form={form} aids={aids} reading={reading} />
        <p className={formStyles.note} role='status'>
          {reading.noVoice && t('tools.noVoice')}
        </p>
      </header>
      <PackQuestion
        key={question.item}
        question={question}
        language={pack.language}
        mark={mark}
        takesFocus={hasMoved}
        onMove={(value) => lines.move(question.item, value)}
        onSettle={(value) => lines.settle(question.item, value)}
        onDecline={() => lines.decline(question.item)}
      />
      <PackFooter
        place={place}
        questions={pack.questions.length}
        canGoOn={mark.is !== 'open' || question.kind === 'number'}
        lines={lines}
        end={end}
        help={t(`help.${form.occasion}`)}
        goTo={goTo}
        onOpen={(item) => goTo(pack.questions.findIndex((one) => one.item === item))}
        onLeave={() => setLeaving(true)}
      />
    </main>
  )
}

const answersToRead = (question: PackSheet['questions'][number]): readonly string[] => {
  if (question.kind === 'choice') return question.options
  return question.kind === 'line' ? [question.low, question.high].filter((end) => end !== '') : []
}
