// Every language of the client's screen says everything, and says it as it should: what one of them has, all have, with the
// same keys and places to fill in, the plural forms of that language, within its room, and without words that are not for clients.
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { clientLanguageTags, firstLanguage } from '../../src/domain/languages/client-languages.ts'
import { findKeyGaps } from '../source/key-gaps.ts'
import { findWordFaults } from '../source/word-faults.ts'
import { readWords } from '../source/words.ts'

const FOLDER = 'resources/locales'

const namespacesOf = async (root: string, language: string): Promise<readonly string[]> =>
  (await readdir(join(root, FOLDER, language)).catch(() => []))
    .filter((name) => name.endsWith('.json'))
    .sort()

/** What is wrong with the languages of the project at `root`, a line each. */
export const findLanguageGaps = async (root: string): Promise<readonly string[]> => {
  const folders = await readdir(join(root, FOLDER))
  const strangers = folders.filter((name) => !clientLanguageTags.some((tag) => tag === name))
  const others = clientLanguageTags.filter((tag) => tag !== firstLanguage)
  const files = new Map(
    await Promise.all(others.map(async (tag) => [tag, await namespacesOf(root, tag)] as const)),
  )
  const wanted = [...new Set([...files.values()].flat())].sort()
  const perFile = async (tag: string, name: string): Promise<readonly string[]> => {
    const at = `${FOLDER}/${tag}/${name}`
    if (!files.get(tag as (typeof others)[number])?.includes(name)) return [`${at} is missing`]
    const first = await readWords(join(root, FOLDER, firstLanguage, name))
    const own = await readWords(join(root, at))
    return [...findKeyGaps(tag, first, own), ...findWordFaults(tag, first, own)].map((gap) => `${at}: ${gap}`)
  }
  const gaps = await Promise.all(others.flatMap((tag) => wanted.map((name) => perFile(tag, name))))
  return [
    ...strangers.map((name) => `${FOLDER}/${name}: no such language in src/domain/languages`),
    ...gaps.flat(),
  ]
}

if (import.meta.main) {
  const gaps = await findLanguageGaps(resolve(import.meta.dirname, '../..'))
  for (const gap of gaps) console.error(gap)
  process.exitCode = gaps.length > 0 ? 1 : 0
}
