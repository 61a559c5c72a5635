// One rating as a FHIR R4 QuestionnaireResponse: answers by linkId, with the file's own codes and values. Texts of the
// pack stay out: they belong to whoever licensed them. No name either: the subject is the code a therapist uses.
import { isQuestion, type PackAnswers, type PackForm, type PackQuestion } from './pack-types.ts'

export type ResponseInput = {
  readonly form: PackForm
  readonly answers: PackAnswers
  /** ISO 8601, with its offset. */
  readonly authored: string
  readonly complete: boolean
  readonly language: string
  readonly id: string
}

type Json = { readonly [key: string]: unknown }

const ordinalUrl = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

const answerOf = (question: PackQuestion, value: number): Json => {
  if (question.kind === 'number' && question.decimals === 0) return { valueInteger: Math.round(value / 100) }
  if (question.kind !== 'choice') return { valueDecimal: value / 100 }
  const option = question.options[value]
  const ordinal = option?.ordinal ?? null
  const extension = ordinal === null ? {} : { extension: [{ url: ordinalUrl, valueDecimal: ordinal / 100 }] }
  return { valueCoding: { ...extension, code: option?.code ?? `option-${value + 1}` } }
}

/** Questions inside their groups, as the questionnaire nests them; what was left out has no answer. */
const itemsWithin = (form: PackForm, answers: PackAnswers, within: readonly string[]): readonly Json[] =>
  form.entries
    .filter(
      (entry) => entry.within.length === within.length && entry.within.every((id, at) => id === within[at]),
    )
    .flatMap((entry): Json[] => {
      if (entry.kind === 'group') {
        const item = itemsWithin(form, answers, [...within, entry.id])
        return item.length === 0 ? [] : [{ linkId: entry.id, item }]
      }
      if (!isQuestion(entry)) return []
      const value = answers.get(entry.id)
      return value === null || value === undefined
        ? []
        : [{ linkId: entry.id, answer: [answerOf(entry, value)] }]
    })

export const toQuestionnaireResponse = (input: ResponseInput): Json => {
  const { form, answers, authored, complete, language, id } = input
  const item = itemsWithin(form, answers, [])
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    language,
    ...(form.url === null ? {} : { questionnaire: form.url }),
    status: complete ? 'completed' : 'in-progress',
    authored,
    ...(item.length === 0 ? {} : { item }),
  }
}
