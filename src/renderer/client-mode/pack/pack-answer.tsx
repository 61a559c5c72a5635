// How one question of an imported measure is answered: large choices, a number, or a line between two ends.
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PackSheet } from '#shared/contracts/handover.ts'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { RatingLine } from '../../ui/rating-line/rating-line.tsx'
import type { LineMark } from '../marks.ts'
import { useSpokenMark } from '../use-spoken-mark.ts'
import { placeOnLine, valueAt } from './line-value.ts'
import styles from './pack-screen.module.css'

export type PackSheetQuestion = PackSheet['questions'][number]
type Of<K extends PackSheetQuestion['kind']> = Extract<PackSheetQuestion, { kind: K }>

type PackAnswerProps<Q extends PackSheetQuestion = PackSheetQuestion> = {
  readonly question: Q
  /** Of the heading that asks. */
  readonly labelId: string
  readonly mark: LineMark
  readonly onMove: (value: number) => void
  readonly onSettle: (value: number) => void
}

const valueIn = (mark: LineMark): number | null => (mark.is === 'marked' ? mark.tenths : null)

const Choice = ({ question, labelId, mark, onSettle }: PackAnswerProps<Of<'choice'>>) => (
  <RadioGroup
    aria-labelledby={labelId}
    className={styles.choices ?? ''}
    value={valueIn(mark)?.toString() ?? null}
    onChange={(place) => onSettle(Number(place))}
  >
    {question.options.map((option, place) => (
      <RadioField key={option} value={String(place)}>
        <RadioButton className={styles.choice ?? ''}>
          <span className={styles.dot} aria-hidden />
          <span dir='auto'>{option}</span>
        </RadioButton>
      </RadioField>
    ))}
  </RadioGroup>
)

const NumberAnswer = ({ question, labelId, mark, onSettle }: PackAnswerProps<Of<'number'>>) => {
  const { t } = useTranslation('clientMode')
  const value = valueIn(mark)
  return (
    <div className={styles.number}>
      <NumberField
        label={t('pack.number')}
        aria-describedby={labelId}
        value={value === null ? Number.NaN : value / 100}
        minValue={question.min / 100}
        maxValue={question.max / 100}
        step={1 / 10 ** question.decimals}
        onChange={(points) => {
          if (!Number.isNaN(points)) onSettle(Math.round(points * 100))
        }}
      />
    </div>
  )
}

const LineAnswer = ({ question, labelId, mark, onMove, onSettle }: PackAnswerProps<Of<'line'>>) => {
  const { low, high } = question
  const spoken = useSpokenMark({ low, high })
  const value = valueIn(mark)
  const place = value === null ? null : placeOnLine(question, value)
  return (
    <div className={styles.line}>
      <RatingLine
        value={place}
        labelledBy={labelId}
        valueText={spoken(place === null ? mark : { is: 'marked', tenths: place })}
        isNext={mark.is === 'open'}
        isDeclined={mark.is === 'declined'}
        size='l'
        onChange={(at) => onMove(valueAt(question, at))}
        onSettle={(at) => onSettle(valueAt(question, at))}
      />
      <div className={styles.ends} aria-hidden>
        <span dir='auto'>{low}</span>
        <span dir='auto'>{high}</span>
      </div>
    </div>
  )
}

export const PackAnswer = ({ question, ...rest }: PackAnswerProps) => {
  if (question.kind === 'choice') return <Choice {...rest} question={question} />
  if (question.kind === 'number') return <NumberAnswer {...rest} question={question} />
  return <LineAnswer {...rest} question={question} />
}
