// The words of one form: from the catalogue of its language, by occasion and version.
import type { HandoverForm } from '#shared/contracts/handover.ts'
import type { Catalogue } from '../i18n/catalogues.ts'

type Line = { readonly name: string; readonly about: string }
type Sheet = {
  readonly title: string
  readonly hint: string
  readonly low: string
  readonly high: string
  readonly items: Readonly<Record<string, Line>>
}

export type FormLine = Line & { readonly item: string }
export type FormWords = Omit<Sheet, 'items'> & { readonly lines: readonly FormLine[] }

type Sheets = Readonly<Record<string, Sheet | string>>

/** Null where the catalogue has no words for this measure: such a form can't be shown. */
export const formWords = (
  measures: Catalogue['measures'],
  form: Pick<HandoverForm, 'occasion' | 'version' | 'items'>,
): FormWords | null => {
  const sheets: Sheets = measures[form.occasion]
  const sheet = Object.hasOwn(sheets, form.version) ? sheets[form.version] : undefined
  if (sheet === undefined || typeof sheet === 'string') return null
  const { items, ...rest } = sheet
  const lines = form.items.flatMap((item) => {
    const line = Object.hasOwn(items, item) ? items[item] : undefined
    return line ? [{ item, ...line }] : []
  })
  return lines.length === form.items.length ? { ...rest, lines } : null
}
