// Every word that a person reads comes from a catalogue: no stray literal in the renderer, no key that is missing, none
// that nobody asks for, and no exclamation mark or straight apostrophe in any of them.
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readSources } from '../source/files.ts'
import { stringsIn, type Words } from '../source/strings.ts'

const CATALOGUES = 'resources/locales/en'
const PLURAL = /_(zero|one|two|few|many|other)$/

/** Read whole, by the ids of measures, versions and items, or as typed data that the compiler holds to its words. */
const KEYED_BY_DATA = ['measures', 'paper', 'spoken']

type Catalogue = Readonly<Record<string, string>>

/** client-mode.json is the namespace clientMode. */
const namespaceOf = (file: string) =>
  file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const flatten = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]]

const readCatalogues = async (root: string): Promise<Readonly<Record<string, Catalogue>>> => {
  const names = (await readdir(join(root, CATALOGUES))).filter((name) => name.endsWith('.json'))
  const read = async (name: string) => {
    const text = await readFile(join(root, CATALOGUES, name), 'utf8')
    return [namespaceOf(name), Object.fromEntries(flatten(JSON.parse(text), ''))] as const
  }
  return Object.fromEntries(await Promise.all(names.map(read)))
}

/** 'zone.' + hole → /^zone\..+$/; a template that is nothing but holes says nothing. */
const patternOf = (words: Words): RegExp | undefined =>
  words.join('').length < 2
    ? undefined
    : new RegExp(`^${words.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)

const baseOf = (key: string) => key.replace(PLURAL, '')

/** What is wrong with the words of the project at `root`, a line each. */
export const findStrayStrings = async (root: string): Promise<readonly string[]> => {
  const catalogues = await readCatalogues(root)
  const files = (await readSources(root, ['src'])).map((file) => ({ path: file.path, ...stringsIn(file) }))
  const rendered = files.filter(({ path }) => path.startsWith('src/renderer/'))

  const stray = rendered.flatMap(({ path, stray }) =>
    stray.map(({ text, line }) => `${path}:${line} draws a literal; put it into a catalogue: ${text}`),
  )
  const missing = rendered.flatMap(({ path, asked, namespaces }) =>
    asked.flatMap(({ key, line }) => {
      const [, prefix, rest = ''] = /^(?:(\w+):)?(.*)$/s.exec(key[0] ?? '') ?? []
      const pattern = patternOf([rest, ...key.slice(1)])
      const searched = prefix ? [prefix] : namespaces.length > 0 ? namespaces : Object.keys(catalogues)
      const keys = searched.flatMap((name) => Object.keys(catalogues[name] ?? {}))
      const found = !pattern || keys.some((known) => pattern.test(known) || pattern.test(baseOf(known)))
      return found ? [] : [`${path}:${line} asks for a key that is in no catalogue: ${key.join('…')}`]
    }),
  )

  const literals = new Set(
    files.flatMap(({ all }) => all.filter(({ length }) => length === 1).map(([word]) => word)),
  )
  const templates = files.flatMap(({ all }) =>
    all.filter(({ length }) => length > 1).flatMap((words) => patternOf(words) ?? []),
  )
  const isAskedFor = (namespace: string, key: string) =>
    KEYED_BY_DATA.includes(namespace) ||
    [key, baseOf(key), `${namespace}:${key}`, `${namespace}:${baseOf(key)}`].some(
      (name) => literals.has(name) || templates.some((template) => template.test(name)),
    )
  const words = Object.entries(catalogues).flatMap(([namespace, catalogue]) =>
    Object.entries(catalogue).flatMap(([key, text]) => [
      ...(isAskedFor(namespace, key) ? [] : [`${CATALOGUES}, ${namespace}: nobody asks for ${key}`]),
      ...(/\p{L}'\p{L}/u.test(text) ? [`${CATALOGUES}, ${namespace}: a straight apostrophe in ${key}`] : []),
      ...(text.includes('!') ? [`${CATALOGUES}, ${namespace}: an exclamation mark in ${key}`] : []),
    ]),
  )
  return [...stray, ...missing, ...words]
}

if (import.meta.main) {
  const problems = await findStrayStrings(resolve(import.meta.dirname, '../..'))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
