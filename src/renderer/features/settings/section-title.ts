// What a part of the words is called: a form by its occasion and version, another file by what it is for.
import type { TFunction } from 'i18next'

const FORM = /^(outcome|alliance)\.(\w+)$/

export const sectionTitle = (t: TFunction<'settings'>, id: string): string => {
  const [, occasion, version] = FORM.exec(id) ?? []
  if (occasion === undefined || version === undefined)
    return t(`languages.part.${id}` as 'languages.part.handback')
  const what = t(`measures.kind.${occasion as 'outcome' | 'alliance'}`)
  const who = t(`languages.version.${version}` as 'languages.version.adult')
  return t('languages.form', { what, who })
}
