// The client's window around a preview: its words, its direction, its size and contrast, in the language at hand.
import type { i18n as I18n } from 'i18next'
import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import { clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import { createClientI18n, loadLanguages, localeFor } from '../../../client-mode/client-i18n.ts'
import type { Aids } from '../../../client-mode/use-aids.ts'
import { usePageLook, usePageLookBack } from '../../../client-mode/use-page-look.ts'

type ClientFrameProps = { readonly language: string; readonly aids: Aids; readonly children: ReactNode }

export const ClientFrame = ({ language, aids, children }: ClientFrameProps) => {
  const tag = shownLanguage(language)
  const { direction } = clientLanguage(tag)
  const [i18n, setI18n] = useState<I18n | null>(null)
  usePageLookBack()
  usePageLook({ language: tag, direction, textSize: aids.textSize, contrast: aids.contrast })
  useEffect(() => {
    let isHere = true
    const made = createClientI18n()
    const show = () => isHere && setI18n(made)
    // Words of the app that can't be read: English, as in the client's window.
    loadLanguages(made, [tag])
      .then(() => made.changeLanguage(tag))
      .then(show, show)
    return () => {
      isHere = false
    }
  }, [tag])
  if (!i18n) return null
  return (
    <I18nextProvider i18n={i18n}>
      <I18nProvider locale={localeFor(tag, direction)}>{children}</I18nProvider>
    </I18nextProvider>
  )
}
