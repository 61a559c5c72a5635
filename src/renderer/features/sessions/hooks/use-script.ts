// The spoken script for one of a session's people: in their language where it is on, in the version of their age.

import { clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import { useAsk } from '../../../api/ask.ts'
import { loadSpokenWords, type SpokenWords } from '../load-spoken-words.ts'
import { type SpokenScript, spokenScript } from '../spoken-script.ts'

type Person = SessionDetail['participants'][number]
export type Script = Pick<SpokenWords, 'language' | 'direction'> & { readonly script: SpokenScript | null }

export const useScript = (person: Person | undefined, occasion: 'outcome' | 'alliance') =>
  useAsk(['sessions.script', person?.clientId, person?.personId, occasion], async (api): Promise<Script> => {
    if (!person) throw new Error('nobody takes part')
    const [client, { languages }] = await Promise.all([
      api.vault.clients.get({ clientId: person.clientId }),
      api.vault.settings.listLanguages({}),
    ])
    const close = client.people.find(({ personId }) => personId === person.personId)
    const wished = shownLanguage((close ?? client).aids.language)
    const isOn = languages.some(({ language, isOn: on }) => language === wished && on)
    const words = await loadSpokenWords(isOn ? wished : 'en')
    const { language } = words
    const { direction } = clientLanguage(language)
    if (!close && client.band === 'youngChild') return { language, direction, script: null }
    const version = close ? 'collateral' : client.band === 'youngChild' ? 'child' : client.band
    return { language, direction, script: spokenScript(words, occasion, version) }
  })
