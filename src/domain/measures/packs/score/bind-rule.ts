// Which question of a pack stands for which item of a rule: by its linkId where that says so, else as declared.
import { isQuestion, type PackBinding, type PackForm, type PackQuestion } from '../pack-types.ts'
import type { RuleItem, ScoringRule } from './rule-types.ts'

export type BindingMap = Extract<PackBinding, { kind: 'rule' }>['map']

export type BindingProblem = {
  readonly item: string
  /** The question in question; null where the item has none. */
  readonly linkId: string | null
  readonly code:
    | 'unbound'
    | 'boundTwice'
    | 'unknownQuestion'
    | 'unknownItem'
    | 'noValues'
    | 'wrongValues'
    | 'wrongRange'
    | 'wrongKind'
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const namesOf = (rule: ScoringRule, key: string): ReadonlySet<string> => {
  const code = Object.hasOwn(rule.codes, key) ? rule.codes[key] : undefined
  return new Set(
    [key, `${rule.id}${key}`, `${rule.id}q${key}`, `q${key}`, ...(code ? [code] : [])].map(plain),
  )
}

const byName = (form: PackForm, rule: ScoringRule): BindingMap =>
  rule.items.flatMap(({ key }) => {
    const names = namesOf(rule, key)
    const fits = form.entries.filter((entry) => isQuestion(entry) && names.has(plain(entry.id)))
    return fits.length === 1 && fits[0] ? [{ item: key, linkId: fits[0].id }] : []
  })

/**
 * A map to begin with: by linkId where every item is found so, else in reading order where there are as many questions as
 * items, else what was found. `sure` only for the first.
 */
export const suggestBinding = (
  form: PackForm,
  rule: ScoringRule,
): { readonly map: BindingMap; readonly how: 'linkId' | 'order' | 'partly' } => {
  const named = byName(form, rule)
  if (named.length === rule.items.length && new Set(named.map(({ linkId }) => linkId)).size === named.length)
    return { map: named, how: 'linkId' }
  const questions = form.entries.filter(isQuestion)
  if (questions.length !== rule.items.length) return { map: named, how: 'partly' }
  const inOrder = rule.items.flatMap(({ key }, index) => {
    const question = questions[index]
    return question ? [{ item: key, linkId: question.id }] : []
  })
  return { map: inOrder, how: 'order' }
}

const isWhole = (item: RuleItem, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  min === item.min * 100 && max === item.max * 100

/** What of a question does not fit the rule's item; undefined when it fits. */
const misfit = (question: PackQuestion, item: RuleItem): BindingProblem['code'] | undefined => {
  if (question.kind !== 'choice')
    return isWhole(item, question) &&
      (item.values === null || (question.kind === 'number' && question.decimals === 0))
      ? undefined
      : item.values === null
        ? 'wrongRange'
        : 'wrongKind'
  const values = question.options.flatMap(({ ordinal }) => ordinal ?? [])
  if (values.length < question.options.length) return 'noValues'
  const wanted = item.values?.map((value) => value * 100)
  if (!wanted)
    return values.every((value) => value >= item.min * 100 && value <= item.max * 100)
      ? undefined
      : 'wrongRange'
  return values.length === wanted.length && wanted.every((value) => values.includes(value))
    ? undefined
    : 'wrongValues'
}

/** What stands in the way of scoring this pack by this rule with this map; empty when nothing does. */
export const checkBinding = (
  form: PackForm,
  rule: ScoringRule,
  map: BindingMap,
): readonly BindingProblem[] => {
  const problems: BindingProblem[] = []
  const used = new Set<string>()
  for (const { item, linkId } of map)
    if (!rule.items.some(({ key }) => key === item)) problems.push({ item, linkId, code: 'unknownItem' })
  for (const item of rule.items) {
    const links = map.filter((one) => one.item === item.key)
    const [link] = links
    if (!link) {
      problems.push({ item: item.key, linkId: null, code: 'unbound' })
      continue
    }
    const question = form.entries.find(
      (entry): entry is PackQuestion => entry.id === link.linkId && isQuestion(entry),
    )
    const code = !question
      ? 'unknownQuestion'
      : links.length > 1 || used.has(link.linkId)
        ? 'boundTwice'
        : misfit(question, item)
    used.add(link.linkId)
    if (code) problems.push({ item: item.key, linkId: link.linkId, code })
  }
  return problems
}
