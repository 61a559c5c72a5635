// A FHIR R4 Questionnaire, already parsed from JSON, into our own description. The file is a stranger's: it is measured
// first, then read field by field; what is not understood and could change the meaning is refused with its path.
// Source: HL7 FHIR R4 (4.0.1), Questionnaire; extensions ordinalValue, translation, questionnaire-itemControl.
import { packLimits } from './pack-limits.ts'
import { gatherProblems, type PackProblem, type PackRemark } from './pack-problem.ts'
import { isQuestion, type PackEntry, type PackForm } from './pack-types.ts'
import { isWithinShape } from './read/check-shape.ts'
import { completeLanguages } from './read/complete-languages.ts'
import { fieldOf, isObject } from './read/json-value.ts'
import { languageTag, plainText } from './read/plain-text.ts'
import { readItems } from './read/read-items.ts'
import { readText } from './read/read-text.ts'

/** Only what a FHIR canonical may be; it goes into exports as a name. */
const urlOf = (value: unknown): string | null =>
  typeof value === 'string' && /^(https?:\/\/|urn:)[^\s\p{C}<>"]{1,280}$/u.test(value) ? value : null

export type ParsedPack =
  | { readonly ok: true; readonly form: PackForm; readonly remarks: readonly PackRemark[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** Never throws: whatever the value is, the answer is a form or what is wrong with it. */
export const parseQuestionnaire = (value: unknown): ParsedPack => {
  const problems = gatherProblems(packLimits.problems)
  const refused = (): ParsedPack => ({ ok: false, problems: problems.list() })
  if (!isWithinShape(value, problems)) return refused()
  if (!isObject(value) || fieldOf(value, 'resourceType') !== 'Questionnaire') {
    problems.add('resourceType', 'notQuestionnaire')
    return refused()
  }
  if (fieldOf(value, 'status') === 'retired') problems.add('status', 'retired')
  for (const key of ['modifierExtension', 'implicitRules'])
    if (fieldOf(value, key) !== undefined) problems.add(key, 'modifier')
  const hasLanguage = fieldOf(value, 'language') !== undefined
  if (!hasLanguage) problems.remark('language', 'languageAssumed')
  if (fieldOf(value, 'text') !== undefined) problems.remark('text', 'markupIgnored')
  const language = hasLanguage ? languageTag(fieldOf(value, 'language'), 'language', problems) : 'en'
  const title = readText(
    value,
    fieldOf(value, 'title') === undefined ? 'name' : 'title',
    '',
    problems,
    packLimits.title,
  )
  const named = fieldOf(value, 'version')
  const version = named === undefined ? '' : plainText(named, 'version', problems, packLimits.version)
  const entries: PackEntry[] = []
  readItems({ problems, entries, ids: new Set() }, fieldOf(value, 'item'), { path: 'item', within: [] })
  if (problems.list().length === 0 && !entries.some(isQuestion)) problems.add('item', 'noQuestions')
  if (language === undefined || title === undefined || version === undefined || problems.list().length > 0)
    return refused()
  const url = urlOf(fieldOf(value, 'url'))
  const languages = completeLanguages({ language, entries }, problems)
  return {
    ok: true,
    form: { title, version, url, language, languages, entries },
    remarks: problems.remarks(),
  }
}
