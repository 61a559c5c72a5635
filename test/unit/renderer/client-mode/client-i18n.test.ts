import { describe, expect, it } from 'vitest'
import {
  createClientI18n,
  loadLanguages,
  localeFor,
  measureWords,
} from '#renderer/client-mode/client-i18n.ts'

describe('the client window’s words', () => {
  it('are English at once, and in another language when that was loaded', async () => {
    const i18n = createClientI18n()
    expect(measureWords(i18n, 'es').outcome.child.title).toBe('How was your week?')
    await loadLanguages(i18n, ['es', 'de-CH', 'en'])
    expect(measureWords(i18n, 'es').outcome.child.title).toBe('¿Qué tal tu semana?')
    expect(i18n.getFixedT('de', 'clientMode')('step.next')).toBe('Weiter')
    expect(i18n.getFixedT('es', 'clientMode')('line.nudge', { end: 'Muy bien' })).toBe(
      'Un poco hacia: Muy bien',
    )
    expect(i18n.hasResourceBundle('fr', 'measures')).toBe(false)
  })

  it('keep the direction of the form, whatever the language says', () => {
    expect([localeFor('ar', 'rtl'), localeFor('ar', 'ltr'), localeFor('de', 'rtl')]).toEqual([
      'ar',
      'en',
      'ar',
    ])
  })
})
