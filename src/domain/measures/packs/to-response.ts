// One rating as a FHIR R4 QuestionnaireResponse: answers by linkId, with the file's own codes and values. Texts of the
// pack stay out: they belong to whoever licensed them. No name either: the client is a Patient of whom nothing is said, and
// whoever answered about them a RelatedPerson of whom no more is said than what they are to the client.
import type { Rater } from '../measure-types.ts'
import { isQuestion, type PackAnswers, type PackForm, type PackQuestion } from './pack-types.ts'

export type ResponseInput = {
  readonly form: PackForm
  readonly answers: PackAnswers
  /** ISO 8601, with its offset. */
  readonly authored: string
  readonly complete: boolean
  readonly language: string
  readonly id: string
  readonly rater: Rater
}

type Json = { readonly [key: string]: unknown }

const ordinalUrl = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

const v3 = 'http://terminology.hl7.org/CodeSystem/v3-'

/** FHIR's own codes where there are any; a teacher has none. */
const codings: Readonly<Partial<Record<Rater, { readonly system: string; readonly code: string }>>> = {
  parent: { system: `${v3}RoleCode`, code: 'PRN' },
  partner: { system: `${v3}RoleCode`, code: 'SIGOTHR' },
  carer: { system: `${v3}RoleClass`, code: 'CAREGIVER' },
}

/** Of whom the answers are, and who gave them; R4 wants a related person to say whose. */
const peopleOf = (rater: Rater): Json => {
  const client = { reference: '#client' }
  const patient = { resourceType: 'Patient', id: 'client' }
  if (rater === 'self') return { contained: [patient], subject: client, source: client }
  const coding = codings[rater]
  const relationship = [{ ...(coding ? { coding: [coding] } : {}), text: rater }]
  const related = { resourceType: 'RelatedPerson', id: 'answered', patient: client, relationship }
  return { contained: [patient, related], subject: client, source: { reference: '#answered' } }
}

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
  const { form, answers, authored, complete, language, id, rater } = input
  const item = itemsWithin(form, answers, [])
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    language,
    ...peopleOf(rater),
    ...(form.url === null ? {} : { questionnaire: form.url }),
    status: complete ? 'completed' : 'in-progress',
    authored,
    ...(item.length === 0 ? {} : { item }),
  }
}
