// A state in one or two words. The word carries the meaning; colour and shape only help.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './tag.module.css'

export type Tone = 'neutral' | 'green' | 'amber' | 'brick' | 'plum'

export type TagProps = {
  readonly children: ReactNode
  readonly tone?: Tone | undefined
  /** a round dot for outcome, a diamond for alliance, as on the charts */
  readonly mark?: 'dot' | 'diamond' | undefined
}

export const Tag = ({ children, tone = 'neutral', mark }: TagProps) => (
  <span className={cx(styles.tag, styles[tone])}>
    {mark && <span aria-hidden className={cx(styles[mark])} />}
    {children}
  </span>
)
