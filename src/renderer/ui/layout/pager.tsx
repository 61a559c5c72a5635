// Through a long list a page at a time: which rows these are, and the way to the ones before and after.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../actions/icon-button.tsx'
import styles from './pager.module.css'

type PagerProps = {
  /** '51–100 of 5,000' */
  readonly words: string
  readonly beforeLabel: string
  readonly afterLabel: string
  readonly hasBefore: boolean
  readonly hasAfter: boolean
  readonly onBefore: () => void
  readonly onAfter: () => void
}

export const Pager = (props: PagerProps) => {
  const { words, beforeLabel, afterLabel, hasBefore, hasAfter, onBefore, onAfter } = props
  return (
    <div className={styles.pager}>
      <IconButton
        plain
        label={beforeLabel}
        icon={<ChevronLeft aria-hidden className={styles.arrow} />}
        isDisabled={!hasBefore}
        onPress={onBefore}
      />
      <span role='status'>{words}</span>
      <IconButton
        plain
        label={afterLabel}
        icon={<ChevronRight aria-hidden className={styles.arrow} />}
        isDisabled={!hasAfter}
        onPress={onAfter}
      />
    </div>
  )
}
