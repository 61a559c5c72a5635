// The measures' words in a client's language, for a window that is not the client's. Null until they are there.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../i18n/catalogues.ts'
import { loadLanguages, measureWords } from './client-i18n.ts'

export const useMeasureWords = (language: string): Catalogue['measures'] | null => {
  const { i18n } = useTranslation('measures')
  const [words, setWords] = useState<Catalogue['measures'] | null>(null)
  useEffect(() => {
    let isHere = true
    const show = () => isHere && setWords(measureWords(i18n, language))
    loadLanguages(i18n, [language]).then(show, show)
    return () => {
      isHere = false
    }
  }, [i18n, language])
  return words
}
