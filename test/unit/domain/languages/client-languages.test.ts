import { describe, expect, it } from 'vitest'
import {
  clientLanguage,
  clientLanguages,
  isClientLanguage,
  shownLanguage,
} from '#domain/languages/client-languages.ts'
import { directionOf as vaultDirection } from '#main/vault/features/sessions/direction-of.ts'
import { directionOf } from '#renderer/i18n/direction.ts'

describe('the languages of the client screen', () => {
  it('are twelve, each named in its own words, letter for letter as the language is written', () => {
    expect(clientLanguages).toHaveLength(12)
    for (const { tag, ownName, script, direction } of clientLanguages) {
      const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? ''
      expect(own.toLocaleLowerCase(tag)).toContain(ownName.toLocaleLowerCase(tag))
      expect(new Intl.Locale(tag).maximize().script).toBe(script)
      expect([directionOf(tag), vaultDirection(tag)]).toEqual([direction, direction])
    }
  })

  it('are found for a tag of a country; English stands in for what is not among them', () => {
    expect(['en-GB', 'zh', 'zh-CN', 'zh-Hans', 'ar-EG', 'tlh', ''].map(shownLanguage)).toEqual([
      'en',
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'ar',
      'en',
      'en',
    ])
    expect(isClientLanguage('uk')).toBe(true)
    expect(isClientLanguage('uk-UA')).toBe(false)
    expect(clientLanguage('ar').direction).toBe('rtl')
  })
})
