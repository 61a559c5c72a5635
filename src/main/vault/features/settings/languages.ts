// The machine-made languages that the therapist says were read by somebody who speaks them: a setting each, with the instant.
// All others are off, and English is shown in their place.
import {
  type ClientLanguageTag,
  clientLanguageTags,
  firstLanguage,
  shownLanguage,
} from '#domain/languages/client-languages.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Writer } from '../../process/writer.ts'
import { deleteSetting, findSetting, putSetting } from './store.ts'

const nameOf = (language: string): string => `languageRead.${language}`

const readAtOf = (db: ReadDb, language: string): number | null => {
  const at = Number(findSetting(db, nameOf(language)))
  return Number.isSafeInteger(at) ? at : null
}

/** Every language of the client's screen. `isOn`: English, and what was read; `readAt` is null for what was not. */
export const listLanguages = (db: ReadDb) =>
  clientLanguageTags.map((language) => {
    const readAt = readAtOf(db, language)
    return { language, readAt, isOn: language === firstLanguage || readAt !== null }
  })

/** The language whose words a client is shown who likes this one: itself where it is on, else English. */
export const languageShown = (db: ReadDb, language: string): ClientLanguageTag => {
  const wished = shownLanguage(language)
  return wished === firstLanguage || readAtOf(db, wished) !== null ? wished : firstLanguage
}

/** Ticked, or the tick taken back. The first date of a tick stays. */
export const setLanguageRead = ({ db, now, record }: Writer, language: string, isRead: boolean): void => {
  if (!isRead) deleteSetting(db, nameOf(language))
  else if (readAtOf(db, language) === null) putSetting(db, nameOf(language), String(now), now)
  record(isRead ? 'settings.languageRead' : 'settings.languageOff', language)
}
