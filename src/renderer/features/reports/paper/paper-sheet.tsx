// The paper of forms and leaflets: size, margins, language and direction; nothing of the app's own on it.
import { type ReactNode, useEffect } from 'react'
import styles from './paper-sheet.module.css'

type PaperSheetProps = {
  readonly pageSize: 'A4' | 'Letter'
  readonly large: boolean
  readonly reading: { readonly language: string; readonly direction: 'ltr' | 'rtl' }
  /** The title of the PDF. */
  readonly title: string
  readonly children: ReactNode
}

export const PaperSheet = ({ pageSize, large, reading, title, children }: PaperSheetProps) => {
  const { language, direction } = reading
  // After the page's own language was set, which is the therapist's.
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
    document.documentElement.dir = direction
  }, [title, language, direction])
  return (
    <main
      className={styles.sheet}
      data-page={pageSize}
      data-large={large || undefined}
      lang={language}
      dir={direction}
    >
      {children}
    </main>
  )
}
