// The answers to a pack as scores: by a built-in rule, by the file's own values, or not at all.
import { assertNever } from '../../../kernel/assert-never.ts'
import {
  isQuestion,
  type PackAnswer,
  type PackAnswers,
  type PackBinding,
  type PackForm,
  type PackQuestion,
} from '../pack-types.ts'
import { type PackScore, scoreRule } from './score-rule.ts'
import { findRule } from './scoring-rules.ts'

/** What an answer is worth, in hundredths; null without an answer, or for an option that has no value. */
export const answerValue = (question: PackQuestion, answer: PackAnswer | undefined): number | null => {
  if (answer === null || answer === undefined) return null
  return question.kind === 'choice' ? (question.options[answer]?.ordinal ?? null) : answer
}

/** Whether the question can be answered so: an option that exists, a number in range and in step. */
export const isFitAnswer = (question: PackQuestion, answer: PackAnswer): boolean => {
  if (answer === null) return true
  if (!Number.isSafeInteger(answer)) return false
  if (question.kind === 'choice') return answer >= 0 && answer < question.options.length
  if (answer < question.min || answer > question.max) return false
  const step = question.kind === 'line' ? question.step : [100, 10, 1][question.decimals]
  return step !== undefined && (question.kind === 'line' ? answer - question.min : answer) % step === 0
}

const ordinalScore = (questions: readonly PackQuestion[], answers: PackAnswers): PackScore => {
  const scored = questions.filter(
    ({ kind, ...rest }) =>
      kind !== 'choice' || ('options' in rest && rest.options.every(({ ordinal }) => ordinal !== null)),
  )
  const values = scored.flatMap((question) => answerValue(question, answers.get(question.id)) ?? [])
  const isWhole = scored.length > 0 && values.length === scored.length
  const score = isWhole ? values.reduce((total, one) => total + one, 0) : null
  return { scales: [{ scale: 'total', score, answered: values.length, items: scored.length }], safety: [] }
}

/**
 * RangeError for an answer that its question cannot have or to a question that the pack does not have, and for a rule
 * that does not exist. An own total needs every question that has values; one missing, and there is none.
 */
export const scorePack = (form: PackForm, binding: PackBinding, answers: PackAnswers): PackScore => {
  const questions = form.entries.filter(isQuestion)
  for (const [id, answer] of answers) {
    const question = questions.find((one) => one.id === id)
    if (!question || !isFitAnswer(question, answer))
      throw new RangeError('An answer that its question cannot have')
  }
  switch (binding.kind) {
    case 'unscored':
      return { scales: [], safety: [] }
    case 'ordinal':
      return ordinalScore(questions, answers)
    case 'rule': {
      const rule = findRule(binding.rule)
      if (!rule) throw new RangeError('A rule that does not exist')
      const values = binding.map.map(({ item, linkId }) => {
        const question = questions.find((one) => one.id === linkId)
        return [item, question ? answerValue(question, answers.get(linkId)) : null] as const
      })
      return scoreRule(rule, Object.fromEntries(values), binding)
    }
    default:
      return assertNever(binding)
  }
}
