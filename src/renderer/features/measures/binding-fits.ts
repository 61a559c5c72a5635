import type { PackBinding, PackForm } from '#domain/measures/packs/pack-types.ts'
import { checkBinding } from '#domain/measures/packs/score/bind-rule.ts'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'

/** Whether this form can be scored so; the vault asks the same. */
export const bindingFits = (form: PackForm, binding: PackBinding): boolean => {
  if (binding.kind !== 'rule') return true
  const rule = findRule(binding.rule)
  return rule !== undefined && checkBinding(form, rule, binding.map).length === 0
}
