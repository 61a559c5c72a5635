// Where one stands among the lines, as small marks: filled when answered. Spoken in words.
import { useTranslation } from 'react-i18next'
import type { FormParts } from './form-parts.ts'
import styles from './form-screen.module.css'
import { markOf } from './marks.ts'

const NAMES = ['first', 'second', 'third', 'fourth'] as const

export const StepPlaces = ({ words, lines, place }: FormParts & { readonly place: number }) => {
  const { t } = useTranslation('clientMode')
  return (
    <ol className={styles.places}>
      {words.lines.map(({ item }, at) => {
        const answered = markOf(lines.marks, item).is !== 'open'
        const name = t(`step.place.${NAMES[at] ?? 'other'}`)
        return (
          <li
            key={item}
            aria-current={at === place ? 'step' : undefined}
            data-answered={answered || undefined}
          >
            <span className={styles.hidden}>{`${name}: ${t(answered ? 'step.answered' : 'step.open')}`}</span>
          </li>
        )
      })}
    </ol>
  )
}
