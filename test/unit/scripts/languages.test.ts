// The check of languages finds what it is there to find.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientLanguageTags } from '#domain/languages/client-languages.ts'
import { findLanguageGaps } from '../../../scripts/checks/languages.ts'
import { avoided } from '../../../scripts/source/avoided-words.ts'
import { findKeyGaps } from '../../../scripts/source/key-gaps.ts'
import { findWordFaults } from '../../../scripts/source/word-faults.ts'

describe('keys of a language', () => {
  it('are those of English, no fewer and no more, and keep what is filled in', () => {
    const first = { a: 'Near: {{end}}', b: 'Back' }
    expect(findKeyGaps('es', first, { a: 'Cerca de: {{end}}', b: 'Atrás' })).toEqual([])
    expect(findKeyGaps('es', first, { a: 'Cerca', c: 'Más' })).toEqual([
      'b is missing',
      'c is in no English file',
      'a must fill in: {{end}}',
    ])
  })

  it('have the plural forms of their own grammar', () => {
    const first = { n_one: '{{count}} line', n_other: '{{count}} lines' }
    expect(findKeyGaps('pl', first, { n_one: 'jedna', n_few: '{{count}}', n_other: '{{count}}' })).toEqual([
      'n_many is missing',
    ])
    expect(findKeyGaps('zh-Hans', first, { n_other: '{{count}}' })).toEqual([])
    expect(findKeyGaps('ar', first, {})).toHaveLength(6)
  })
})

describe('words of a language', () => {
  it.each([
    [{ a: 'Back' }, 'a is still English: Back'],
    [{ a: '' }, 'a is empty'],
    [{ a: ' Atrás' }, 'a begins or ends with a space'],
    [{ a: 'Gracias!' }, 'a raises its voice'],
    [{ a: 'Volver a la página que se veía antes' }, 'a is too long: Volver a la página que se veía antes'],
    [{ a: 'Tu puntuación' }, 'a has a word that is not for clients: puntuaci'],
  ])('%o is found', (own, fault) => {
    expect(findWordFaults('es', { a: 'Back' }, own)).toEqual([fault])
  })

  it('are set as their language sets them', () => {
    const first = { a: 'Is it the way?' }
    expect(findWordFaults('fr', first, { a: "Est-ce l'allée\u00a0?" })).toEqual([
      "a has a straight apostrophe: Est-ce l'allée\u00a0?",
    ])
    expect(findWordFaults('fr', first, { a: 'Est-ce la voie ?' })).toEqual([
      'a has a space that may break before a sign: Est-ce la voie ?',
    ])
    expect(findWordFaults('fr', first, { a: 'Est-ce l’allée\u00a0?' })).toEqual([])
  })

  it('to avoid are known in every language', () => {
    for (const tag of clientLanguageTags) expect(avoided(tag).test('SRS')).toBe(true)
    expect(avoided('de').test('Brot')).toBe(false)
    expect(avoided('de').test('der rote Bereich')).toBe(true)
    expect(avoided('en').test('shared, incredible')).toBe(false)
  })
})

describe('the folders', () => {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'evenkeel-languages-'))
  })
  afterEach(() => rm(root, { recursive: true }))

  it('hold in every language what they hold in one, and no other language', async () => {
    for (const tag of ['en', 'es', 'tlh'])
      await mkdir(join(root, 'resources/locales', tag), { recursive: true })
    for (const [tag, word] of [
      ['en', 'Back'],
      ['es', 'Atrás'],
    ] as const)
      await writeFile(join(root, 'resources/locales', tag, 'paper.json'), JSON.stringify({ back: word }))
    const gaps = await findLanguageGaps(root)
    expect(gaps[0]).toBe('resources/locales/tlh: no such language in src/domain/languages')
    expect(gaps.slice(1)).toHaveLength(clientLanguageTags.length - 2)
    expect(gaps).toContain('resources/locales/hi/paper.json is missing')
  })
})
