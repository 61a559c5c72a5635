// A box of paper on the page, with a head where it has a title.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './card.module.css'
import { SectionHeading } from './section-heading.tsx'

export type CardProps = {
  readonly children: ReactNode
  readonly title?: ReactNode
  /** at the end of the head: a count, a tag or a LinkButton */
  readonly aside?: ReactNode
  /** 'soft' invites (what if…), 'sunk' steps back */
  readonly tone?: 'surface' | 'soft' | 'sunk' | undefined
  /** no hairline below the head, where what follows has none either */
  readonly plain?: boolean | undefined
  /** takes the height that its grid row has */
  readonly grow?: boolean | undefined
}

export const Card = ({ children, title, aside, tone = 'surface', plain, grow }: CardProps) => (
  <section className={cx(styles.card, styles[tone], grow && styles.grow)}>
    {title !== undefined && (
      <SectionHeading aside={aside} plain={plain}>
        {title}
      </SectionHeading>
    )}
    {children}
  </section>
)
