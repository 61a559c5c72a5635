// The words of the return window that the client reads, in the language of their form. Null until they are there: a sentence
// in the wrong language is worse than none for a moment.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClientLanguageTag, shownLanguage } from '#domain/languages/client-languages.ts'
import { addWords } from '../i18n/client-words.ts'

const files = import.meta.glob(['../../../resources/locales/*/handback.json', '!**/locales/en/*'], {
  import: 'default',
})

export const useHandBackWords = (tag: string) => {
  const { i18n } = useTranslation('handback')
  const language = shownLanguage(tag)
  const [loaded, setLoaded] = useState<ClientLanguageTag>('en')
  useEffect(() => {
    let isHere = true
    const shown = () => isHere && setLoaded(language)
    addWords(i18n, language, files).then(shown, shown)
    return () => {
      isHere = false
    }
  }, [i18n, language])
  return { language, words: loaded === language ? i18n.getFixedT(language, 'handback') : null }
}
