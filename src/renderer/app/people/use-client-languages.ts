// The languages that a client can be shown: English, and those that somebody has read. Their names are drawn in their letters.
import { useEffect } from 'react'
import {
  type ClientLanguage,
  clientLanguage,
  clientLanguages,
  shownLanguage,
} from '#domain/languages/client-languages.ts'
import { useAsk } from '../../api/ask.ts'
import { loadFont } from '../../ui/fonts/load-font.ts'

export type ClientLanguages = {
  readonly isLoaded: boolean
  readonly on: readonly ClientLanguage[]
  /** Itself where it is on, else English. */
  readonly shown: (tag: string) => ClientLanguage
}

export const useClientLanguages = (): ClientLanguages => {
  const { data } = useAsk(['settings.listLanguages'], (api) => api.vault.settings.listLanguages({}))
  useEffect(() => {
    for (const { language, isOn } of data?.languages ?? []) {
      const { script, ownName } = clientLanguage(shownLanguage(language))
      if (isOn) void loadFont(script, ownName).catch(() => undefined)
    }
  }, [data])
  const on = clientLanguages.filter(({ tag }) =>
    data?.languages.some(({ language, isOn }) => language === tag && isOn),
  )
  const shown = (tag: string) => {
    const wished = shownLanguage(tag)
    return on.find((one) => one.tag === wished) ?? clientLanguage('en')
  }
  return { isLoaded: data !== undefined, on, shown }
}
