// The answers to an imported questionnaire about oneself, as the private store keeps them: by scale, in whole points, as
// they count. Which question belongs where is the pack's binding; no wording is known here.
import type { PackAnswers, PackBinding, PackForm } from '../measures/packs/pack-types.ts'
import { isQuestion } from '../measures/packs/pack-types.ts'
import { answerValue } from '../measures/packs/score/score-pack.ts'
import { itemScore } from '../measures/packs/score/score-rule.ts'
import { findRule } from '../measures/packs/score/scoring-rules.ts'

export type FullCheckKind = 'burnout' | 'quality'

export type AnsweredScale = { readonly scale: string; readonly values: readonly (number | null)[] }

const kinds: Readonly<Record<string, FullCheckKind>> = { cbi: 'burnout', proqol5: 'quality' }

/** Which full check a pack is, by its rule; undefined for what is about clients, or has no rule. */
export const fullCheckKind = (binding: PackBinding): FullCheckKind | undefined =>
  binding.kind === 'rule' && Object.hasOwn(kinds, binding.rule) ? kinds[binding.rule] : undefined

/**
 * Each scale's items in the rule's order, reversed ones turned round, null where one was left open. RangeError for a pack
 * that is no full check, and for an answer that its item cannot have.
 */
export const answeredScales = (
  form: PackForm,
  binding: PackBinding,
  answers: PackAnswers,
): readonly AnsweredScale[] => {
  const rule = binding.kind === 'rule' && fullCheckKind(binding) ? findRule(binding.rule) : undefined
  if (!rule || binding.kind !== 'rule') throw new RangeError('Not a questionnaire about oneself')
  const questions = form.entries.filter(isQuestion)
  const scoreOf = (key: string): number | null => {
    const item = rule.items.find((one) => one.key === key)
    const linkId = binding.map.find((one) => one.item === key)?.linkId
    const question = questions.find(({ id }) => id === linkId)
    const value = question ? answerValue(question, answers.get(question.id)) : null
    return item && value !== null ? itemScore(item, value, binding.turnedInFile) / 100 : null
  }
  return rule.scales.map(({ id, items }) => ({ scale: id, values: items.map(scoreOf) }))
}
