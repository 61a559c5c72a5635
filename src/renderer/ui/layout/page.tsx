// One page of the app: the title says the finding, the line below says why, the page shows it.
import type { ReactNode } from 'react'
import { cx } from '../cx.ts'
import styles from './page.module.css'

export type PageProps = {
  readonly title: ReactNode
  readonly children: ReactNode
  /** tags beside the title */
  readonly tags?: ReactNode
  readonly why?: ReactNode
  /** at most one primary button */
  readonly actions?: ReactNode
  /** 'reading' keeps lines short (forms, settings), 'full' uses the window */
  readonly width?: 'full' | 'reading' | undefined
}

/** id of every page's title: where the focus goes when the page changes */
export const PAGE_TITLE_ID = 'page-title'

export const Page = ({ title, children, tags, why, actions, width = 'full' }: PageProps) => (
  <div className={cx(styles.page, styles[width])}>
    <header className={styles.head}>
      <div className={styles.words}>
        <div className={styles.line}>
          <h1 id={PAGE_TITLE_ID} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {tags}
        </div>
        {why && <p className={styles.why}>{why}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
    {children}
  </div>
)
