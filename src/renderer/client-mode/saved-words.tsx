// What is on the disk, in words; and the help that stands under every form.
import { useTranslation } from 'react-i18next'
import { isForChild } from './form-manner.ts'
import type { FormParts } from './form-parts.ts'
import styles from './form-screen.module.css'
import type { FormEnd } from './use-form-end.ts'

const COUNTS = ['one', 'two', 'three', 'four'] as const
const CHILD_COUNTS = ['oneOfFour', 'twoOfFour', 'threeOfFour', 'all'] as const

export const SavedWords = ({ form, lines, words, end }: FormParts & { readonly end: FormEnd }) => {
  const { t } = useTranslation('clientMode')
  const child = isForChild(form)
  const count = lines.save.saved.size
  const help = t(child ? `help.${form.occasion}Child` : `help.${form.occasion}`)
  const savedWords = () => {
    if (count === 0) return null
    if (!child) return t(`saved.${COUNTS[count - 1] ?? 'many'}`)
    return t(
      `saved.child.${words.lines.length === CHILD_COUNTS.length ? (CHILD_COUNTS[count - 1] ?? 'some') : 'some'}`,
    )
  }
  if (lines.save.trouble || end.hasFailed) {
    return <p className={styles.trouble}>{t(child ? 'notSavedChild' : 'notSaved')}</p>
  }
  return (
    <p>
      {savedWords()} {help}
    </p>
  )
}
