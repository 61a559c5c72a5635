// Draws a piece of the design system to HTML as a server would, in English.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '#renderer/i18n/create-i18n.ts'

export const drawn = (element: ReactElement): string =>
  renderToStaticMarkup(<I18nextProvider i18n={createI18n('en')}>{element}</I18nextProvider>)
