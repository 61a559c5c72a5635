// The quiet page before the caseload: brand, one sheet, one thing to do.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../../ui/display/brand.tsx'
import { PAGE_TITLE_ID } from '../../../ui/layout/page.tsx'
import styles from './gate.module.css'

type GateProps = {
  readonly title: string
  readonly why?: ReactNode
  readonly children: ReactNode
  /** other ways, below the sheet */
  readonly elsewhere?: ReactNode
  readonly wide?: boolean
}

export const Gate = ({ title, why, children, elsewhere, wide = false }: GateProps) => {
  const { t } = useTranslation()
  return (
    <main className={styles.gate}>
      <div className={wide ? styles.wide : styles.narrow}>
        <div className={styles.brand}>
          <Brand name={t('appName')} />
        </div>
        <div className={styles.sheet}>
          <h1 id={PAGE_TITLE_ID} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {why && <p className={styles.why}>{why}</p>}
          <div className={styles.body}>{children}</div>
        </div>
        {elsewhere && <nav className={styles.elsewhere}>{elsewhere}</nav>}
      </div>
    </main>
  )
}
