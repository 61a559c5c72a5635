// "I'd rather not" for one line; afterwards the words that it is left out, in the same place.
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../ui/actions/link-button.tsx'
import type { FormLine } from './form-words.ts'
import styles from './line-row.module.css'
import { markOf } from './marks.ts'
import type { FormMarks } from './use-form-marks.ts'

type DeclineButtonProps = {
  readonly lines: FormMarks
  readonly line: FormLine
  readonly faces: boolean
}

export const DeclineButton = ({ lines, line, faces }: DeclineButtonProps) => {
  const { t } = useTranslation('clientMode')
  if (markOf(lines.marks, line.item).is === 'declined') {
    return <span className={styles.left}>{t(faces ? 'line.leftChild' : 'line.left')}</span>
  }
  return (
    <span className={styles.decline}>
      <LinkButton
        aria-label={t(faces ? 'line.skipName' : 'line.ratherNotName', { line: line.name })}
        onPress={() => lines.decline(line.item)}
      >
        {t(faces ? 'line.skip' : 'line.ratherNot')}
      </LinkButton>
    </span>
  )
}
