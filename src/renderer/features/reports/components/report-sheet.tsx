// The paper of every report: size, margins, brand at the top, print sizes that no setting of the screen changes.
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../../ui/display/brand.tsx'
import styles from './report-sheet.module.css'

export type PageSize = 'A4' | 'Letter'

type ReportSheetProps = {
  readonly pageSize: PageSize
  /** The title of the PDF. */
  readonly documentTitle: string
  /** Right of the brand: a period, or what must be seen first. */
  readonly aside: ReactNode
  readonly footer: ReactNode
  readonly children: ReactNode
}

export const ReportSheet = ({ pageSize, documentTitle, aside, footer, children }: ReportSheetProps) => {
  const { t } = useTranslation('common')
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  return (
    <main className={styles.sheet} data-page={pageSize}>
      <header className={styles.head}>
        <Brand name={t('appName')} />
        <div className={styles.aside}>{aside}</div>
      </header>
      {children}
      <footer className={styles.footer}>{footer}</footer>
    </main>
  )
}
