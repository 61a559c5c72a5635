import type { Problems } from '../pack-problem.ts'
import { isQuestion, type PackEntry, type PackForm, type PackText } from '../pack-types.ts'

const textsOf = (entry: PackEntry): readonly PackText[] => {
  if (!isQuestion(entry)) return entry.text.base === '' ? [] : [entry.text]
  const help = entry.help ? [entry.help] : []
  if (entry.kind === 'choice') return [entry.text, ...help, ...entry.options.map(({ text }) => text)]
  if (entry.kind === 'number') return [entry.text, ...help]
  return [entry.text, ...help, ...[entry.low, entry.high].filter((end) => end !== null)]
}

const isNumber = (text: string): boolean => /^-?\d+$/.test(text)

/** Languages into which everything that a client reads is translated; half a translation is not shown. */
export const completeLanguages = (
  form: Pick<PackForm, 'language' | 'entries'>,
  problems: Problems,
): readonly string[] => {
  const texts = form.entries.flatMap(textsOf).filter(({ base }) => !isNumber(base))
  const named = new Set(texts.flatMap(({ other }) => other.map(({ language }) => language)))
  named.delete(form.language)
  const isComplete = (language: string): boolean =>
    texts.every(({ other }) => other.some((one) => one.language === language))
  const complete = [...named].filter(isComplete)
  for (const language of named)
    if (!complete.includes(language)) problems.remark(language, 'translationIncomplete')
  return [form.language, ...complete.toSorted()]
}
