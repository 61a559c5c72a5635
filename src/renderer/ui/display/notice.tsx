// Something to know, on the page. A problem says three things: what happened, what was kept, what to do.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx.ts'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'done' | 'look' | 'problem'

export type NoticeProps = {
  readonly kind?: NoticeKind | undefined
  /** what happened */
  readonly title: ReactNode
  /** what was kept, and why it happened where that helps */
  readonly children?: ReactNode
  /** what to do: buttons */
  readonly actions?: ReactNode
  /** appeared as an answer to what the person did: spoken at once */
  readonly live?: boolean | undefined
  /** one low line where there is room, for what stands over every page */
  readonly slim?: boolean | undefined
}

const ICONS = { info: Info, done: CircleCheck, look: CircleAlert, problem: TriangleAlert }

export const Notice = ({ kind = 'info', title, children, actions, live, slim }: NoticeProps) => {
  const { t } = useTranslation('ui')
  const Icon = ICONS[kind]
  return (
    <div
      className={cx(styles.notice, styles[kind], slim && styles.slim)}
      {...(live ? { role: kind === 'problem' ? 'alert' : 'status' } : {})}
    >
      <Icon role='img' aria-label={t(`notice.${kind}`)} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.words}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
