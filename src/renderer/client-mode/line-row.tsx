// One line of the form: its words, the line between its two ends, and a way to leave it out.
import { MinusIcon, PlusIcon } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/actions/icon-button.tsx'
import { Face } from '../ui/drawn/face.tsx'
import { steppedMark } from '../ui/rating-line/first-mark.ts'
import { RatingLine } from '../ui/rating-line/rating-line.tsx'
import { DeclineButton } from './decline-button.tsx'
import { isForChild } from './form-manner.ts'
import type { FormParts } from './form-parts.ts'
import type { FormLine } from './form-words.ts'
import styles from './line-row.module.css'
import { markOf, tenthsOf } from './marks.ts'
import { useSpokenMark } from './use-spoken-mark.ts'

type LineRowProps = FormParts & {
  readonly line: FormLine
  /** Alone on its screen: larger, with step buttons. */
  readonly isAlone?: boolean | undefined
}

/** Tenths. A hand that shakes is spared half of the presses. */
const NUDGE = 3
const STEADY_NUDGE = 5

export const LineRow = ({ form, words, lines, line, isAlone = false }: LineRowProps) => {
  const { t } = useTranslation('clientMode')
  const id = useId()
  const spoken = useSpokenMark(words)
  const mark = markOf(lines.marks, line.item)
  const value = tenthsOf(mark)
  const faces = isForChild(form)
  const step = form.steady ? STEADY_NUDGE : NUDGE
  const nudge = (by: number) => lines.settle(line.item, steppedMark(value, by))
  const nudger = (by: number, end: string, icon: typeof PlusIcon) => {
    const Icon = icon
    return (
      <span className={styles.nudge}>
        <IconButton plain label={t('line.nudge', { end })} icon={<Icon />} onPress={() => nudge(by)} />
      </span>
    )
  }
  return (
    <li className={styles.row} data-alone={isAlone || undefined} data-faces={faces || undefined}>
      <div id={id} className={styles.words}>
        <h2 className={styles.name}>{line.name}</h2>
        {line.about && <p className={styles.about}>{line.about}</p>}
      </div>
      <div className={styles.answer}>
        {faces && (
          <span className={styles.face}>
            <Face mood={-2} />
          </span>
        )}
        {isAlone && nudger(-step, words.low, MinusIcon)}
        <div className={styles.line}>
          <RatingLine
            value={value}
            labelledBy={id}
            valueText={spoken(mark)}
            isNext={lines.next === line.item}
            isDeclined={mark.is === 'declined'}
            size={isAlone || faces ? 'l' : 'm'}
            onChange={(tenths) => lines.move(line.item, tenths)}
            onSettle={(tenths) => lines.settle(line.item, tenths)}
          />
        </div>
        {isAlone && nudger(step, words.high, PlusIcon)}
        {faces && (
          <span className={styles.face}>
            <Face mood={2} />
          </span>
        )}
        <div className={styles.ends}>
          {!faces && <span aria-hidden='true'>{words.low}</span>}
          <DeclineButton lines={lines} line={line} faces={faces} />
          {!faces && <span aria-hidden='true'>{words.high}</span>}
        </div>
      </div>
    </li>
  )
}
