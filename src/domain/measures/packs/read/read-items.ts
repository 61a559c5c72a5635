// The items of a questionnaire, in reading order. What would change from answer to answer is refused, not guessed at.
import { packLimits } from '../pack-limits.ts'
import type { Problems } from '../pack-problem.ts'
import type { PackEntry, PackText } from '../pack-types.ts'
import { controlOf, extensionsOf, extensionUrls } from './extensions.ts'
import { fieldOf, type JsonObject, join, listAt, objectAt, yesNoAt } from './json-value.ts'
import { plainText } from './plain-text.ts'
import { readNumber } from './read-number.ts'
import { readOptions } from './read-options.ts'
import { readText } from './read-text.ts'

type Place = { readonly path: string; readonly within: readonly string[] }
export type ItemReader = {
  readonly problems: Problems
  readonly entries: PackEntry[]
  readonly ids: Set<string>
}

/** A number before the text ('3a'), in every language. */
const prefixed = (text: PackText | undefined, prefix: string | undefined): PackText | undefined =>
  text && prefix !== undefined
    ? {
        base: `${prefix} ${text.base}`,
        other: text.other.map(({ language, text: words }) => ({ language, text: `${prefix} ${words}` })),
      }
    : text

const refuseChanging = (item: JsonObject, path: string, problems: Problems): void => {
  for (const key of ['enableWhen', 'enableBehavior'])
    if (fieldOf(item, key) !== undefined) problems.add(join(path, key), 'conditional')
  if (yesNoAt(fieldOf(item, 'repeats'), join(path, 'repeats'), problems))
    problems.add(join(path, 'repeats'), 'repeats')
  if (fieldOf(item, 'modifierExtension') !== undefined)
    problems.add(join(path, 'modifierExtension'), 'modifier')
  for (const { path: at } of extensionsOf(item, extensionUrls.unsupported, path, problems))
    problems.add(at, 'conditional')
}

const linkIdAt = ({ ids, problems }: ItemReader, item: JsonObject, path: string): string | undefined => {
  const at = join(path, 'linkId')
  const id = plainText(fieldOf(item, 'linkId'), at, problems, packLimits.linkId)
  if (id === undefined) return undefined
  if (!ids.has(id)) {
    ids.add(id)
    return id
  }
  problems.add(at, 'duplicate')
  return undefined
}

type Beside = { help: PackText | null; low: PackText | null; high: PackText | null }

/** What hangs below a question: its help and the words at the ends of a line. Questions below questions are refused. */
const besideOf = (reader: ItemReader, item: JsonObject, path: string): Beside => {
  const { problems } = reader
  const beside: Beside = { help: null, low: null, high: null }
  const at = join(path, 'item')
  for (const [index, value] of listAt(fieldOf(item, 'item'), at, problems, 10).entries()) {
    const here = join(at, index)
    const child = objectAt(value, here, problems)
    if (!child) continue
    refuseChanging(child, here, problems)
    linkIdAt(reader, child, here)
    if (fieldOf(child, 'type') !== 'display') {
      problems.add(here, 'childOfQuestion')
      continue
    }
    const text = readText(child, 'text', here, problems, packLimits.text) ?? null
    const control = controlOf(child, here, problems)
    if (control === 'lower') beside.low = text
    else if (control === 'upper') beside.high = text
    else if (beside.help === null) beside.help = text
    else problems.add(here, 'duplicate')
  }
  return beside
}

const readQuestion = (
  reader: ItemReader,
  item: JsonObject,
  head: { readonly id: string; readonly text: PackText; readonly type: 'choice' | 'integer' | 'decimal' },
  { path, within }: Place,
): PackEntry | undefined => {
  const { problems } = reader
  const { help, low, high } = besideOf(reader, item, path)
  const required = yesNoAt(fieldOf(item, 'required'), join(path, 'required'), problems)
  const common = { id: head.id, text: head.text, within, help, required }
  if (head.type === 'choice') return { ...common, kind: 'choice', options: readOptions(item, path, problems) }
  const isSlider = controlOf(item, path, problems) === 'slider'
  const part = readNumber(item, path, problems, {
    isInteger: head.type === 'integer',
    isSlider,
    ends: { low, high },
  })
  return part && { ...common, ...part }
}

const isAnswerable = (type: unknown): type is 'choice' | 'integer' | 'decimal' =>
  type === 'choice' || type === 'integer' || type === 'decimal'

const textOfItem = (item: JsonObject, path: string, problems: Problems): PackText | undefined => {
  if (fieldOf(item, 'type') === 'group' && fieldOf(item, 'text') === undefined) return { base: '', other: [] }
  const prefix = fieldOf(item, 'prefix')
  const before = prefix === undefined ? undefined : plainText(prefix, join(path, 'prefix'), problems, 20)
  return prefixed(readText(item, 'text', path, problems, packLimits.text), before)
}

const readItem = (reader: ItemReader, item: JsonObject, place: Place): void => {
  const { problems, entries } = reader
  const { path, within } = place
  refuseChanging(item, path, problems)
  const id = linkIdAt(reader, item, path)
  const type = fieldOf(item, 'type')
  const text = textOfItem(item, path, problems)
  if (isAnswerable(type)) {
    const isWhole = id !== undefined && text !== undefined
    const question = isWhole ? readQuestion(reader, item, { id, text, type }, place) : undefined
    if (question) entries.push(question)
    return
  }
  if (type !== 'group' && type !== 'display') {
    problems.add(join(path, 'type'), type === undefined ? 'missing' : 'unsupportedType')
    return
  }
  if (id !== undefined && text !== undefined) entries.push({ kind: type, id, text, within })
  const inside = type === 'group' && id !== undefined ? [...within, id] : within
  readItems(reader, fieldOf(item, 'item'), { path: join(path, 'item'), within: inside })
}

export const readItems = (reader: ItemReader, value: unknown, { path, within }: Place): void => {
  const { problems, ids } = reader
  for (const [index, one] of listAt(value, path, problems, packLimits.entries).entries()) {
    const here = join(path, index)
    if (ids.size >= packLimits.entries) problems.add(here, 'tooMany', packLimits.entries)
    const item = ids.size < packLimits.entries ? objectAt(one, here, problems) : undefined
    if (item) readItem(reader, item, { path: here, within })
  }
}
