// For the youngest: five drawn faces, choose one. Kept, and never scored.
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Face, type Mood } from '../ui/drawn/face.tsx'
import { DeclineButton } from './decline-button.tsx'
import styles from './face-choice.module.css'
import type { FormParts } from './form-parts.ts'
import type { FormLine } from './form-words.ts'
import { markOf, tenthsOf } from './marks.ts'

const FACES = [
  { mood: -2, tenths: 0, name: 'verySad' },
  { mood: -1, tenths: 25, name: 'sad' },
  { mood: 0, tenths: 50, name: 'plain' },
  { mood: 1, tenths: 75, name: 'glad' },
  { mood: 2, tenths: 100, name: 'veryGlad' },
] as const satisfies readonly { mood: Mood; tenths: number; name: string }[]

export const FaceChoice = ({ lines, line }: FormParts & { readonly line: FormLine }) => {
  const { t } = useTranslation('clientMode')
  const value = tenthsOf(markOf(lines.marks, line.item))
  return (
    <div className={styles.choice}>
      <h2 id='question' className={styles.question}>
        {line.name}
      </h2>
      <RadioGroup
        aria-labelledby='question'
        orientation='horizontal'
        className={styles.faces ?? ''}
        value={value === null ? null : String(value)}
        onChange={(chosen) => lines.settle(line.item, Number(chosen))}
      >
        {FACES.map(({ mood, tenths, name }) => (
          <Radio
            key={name}
            value={String(tenths)}
            aria-label={t(`face.${name}`)}
            className={styles.face ?? ''}
          >
            <Face mood={mood} />
          </Radio>
        ))}
      </RadioGroup>
      <DeclineButton lines={lines} line={line} faces />
    </div>
  )
}
