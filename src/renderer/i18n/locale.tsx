// The reader's language, direction and formats for everything below: i18next, react-aria and <html lang dir>.
import type { i18n as I18n } from 'i18next'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import { directionOf } from './direction.ts'
import { createFormat, type Format } from './format.ts'

const FormatContext = createContext<Format | null>(null)

type LocaleProviderProps = {
  readonly i18n: I18n
  /** for dates and numbers, e.g. 'en-GB'; the language of the words comes from `i18n` */
  readonly locale: string
  readonly timeZone?: string | undefined
  readonly children: ReactNode
}

export const LocaleProvider = ({ i18n, locale, timeZone, children }: LocaleProviderProps) => {
  const format = useMemo(() => createFormat(locale, timeZone), [locale, timeZone])
  useLayoutEffect(() => {
    document.documentElement.lang = i18n.language
    document.documentElement.dir = directionOf(i18n.language)
  }, [i18n.language])
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={locale}>
        <FormatContext.Provider value={format}>{children}</FormatContext.Provider>
      </I18nProvider>
    </I18nextProvider>
  )
}

/** Dates, times and points as the reader writes them. */
export const useFormat = (): Format => {
  const format = useContext(FormatContext)
  if (!format) throw new Error('useFormat needs a LocaleProvider above it')
  return format
}
