// What all five windows share: fonts and base styles, the reader's language, and a floor under everything that is drawn.
import '../ui/look.ts'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n, findLanguage } from '../i18n/create-i18n.ts'
import { LocaleProvider } from '../i18n/locale.tsx'
import { CrashPage } from './crash-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

export type WindowOptions = {
  /** of the words; the system's unless given (a client's own in client mode and in reports) */
  readonly language?: string | undefined
}

export const mountWindow = (children: ReactNode, options: WindowOptions = {}): void => {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  const locale = options.language ?? navigator.language
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider i18n={createI18n(findLanguage(locale))} locale={locale}>
        <ErrorBoundary fallback={(retry) => <CrashPage onRetry={retry} />}>{children}</ErrorBoundary>
      </LocaleProvider>
    </StrictMode>,
  )
}
