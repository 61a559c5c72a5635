import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { type SpokenVersion, spokenScript } from '#renderer/features/sessions/spoken-script.ts'

const words = (tag: string, name: string) =>
  JSON.parse(readFileSync(`resources/locales/${tag}/${name}.json`, 'utf8'))

const VERSIONS: readonly SpokenVersion[] = ['adult', 'adolescent', 'child', 'collateral']

describe('the spoken script', () => {
  it('asks each line between its own two ends, and says the value back', () => {
    const english = { spoken: words('en', 'spoken'), measures: words('en', 'measures') }
    const script = spokenScript(english, 'outcome', 'adult')
    expect(script?.lines[0]).toBe(
      'Myself: how I have been feeling inside. From 0, “Very hard”, to 10, “Very good”: where would you put it?',
    )
    expect(script?.back('6.1')).toBe('I have 6.1 for this one. Does that fit?')
    const child = spokenScript(english, 'alliance', 'child')
    expect(child?.open).toContain('sad face')
    expect(child?.lines[1]).toBe(
      'What it was about: from 0, “The sad face”, to 10, “The glad face”: where would you put it?',
    )
    const other = spokenScript(english, 'outcome', 'collateral')
    expect(other?.open).toContain('the person you are here for')
    expect(spokenScript(english, 'alliance', 'collateral')?.open).not.toContain('the person you are here for')
  })
  it('is whole in every language and version: four lines, no hole left open', () => {
    for (const tag of clientLanguageTags) {
      const bundle = { spoken: words(tag, 'spoken'), measures: words(tag, 'measures') }
      for (const occasion of ['outcome', 'alliance'] as const) {
        for (const version of VERSIONS) {
          const script = spokenScript(bundle, occasion, version)
          const said = [
            script?.open,
            ...(script?.lines ?? []),
            script?.back('7'),
            script?.left,
            script?.close,
          ]
          expect(said, `${tag} ${occasion} ${version}`).toHaveLength(8)
          for (const sentence of said) expect(sentence, `${tag} ${version}`).toMatch(/^[^{}]{4,}$/u)
          expect(new Set(script?.lines).size).toBe(4)
        }
      }
    }
  })
})
