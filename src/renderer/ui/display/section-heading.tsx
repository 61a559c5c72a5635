// The head of a part of a page: the title in the serif, something small at its end.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './section-heading.module.css'

export type SectionHeadingProps = {
  readonly children: ReactNode
  readonly aside?: ReactNode
  /** without the hairline below */
  readonly plain?: boolean | undefined
  readonly level?: 2 | 3 | undefined
  readonly id?: string | undefined
}

export const SectionHeading = ({ children, aside, plain, level = 2, id }: SectionHeadingProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div data-head='' className={cx(styles.head, !plain && styles.ruled)}>
      <Heading id={id} className={styles.title}>
        {children}
      </Heading>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
