// One instance per window, made by its entry and handed down by I18nextProvider: no module-level state.
import { createInstance, type i18n as I18n } from 'i18next'
import { catalogues, type Language } from './catalogues.ts'

export const languages = Object.keys(catalogues) as readonly Language[]

/** The catalogue's language for a tag such as 'en-GB'; English where there is none. */
export const findLanguage = (tag: string): Language =>
  languages.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'en'

/** Ready at once: the catalogues are bundled. React escapes, so interpolation must not do it a second time. */
export const createI18n = (language: Language): I18n => {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: catalogues,
    ns: Object.keys(catalogues.en),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
