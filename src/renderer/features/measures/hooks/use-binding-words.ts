import { useTranslation } from 'react-i18next'
import type { PackBinding } from '#domain/measures/packs/pack-types.ts'
import type { RuleId } from '#domain/measures/packs/score/rule-types.ts'
import { findRule, scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'

/** A rule by its name, marked where it is about the therapist. */
export const useRuleName = () => {
  const { t } = useTranslation('packs')
  return (id: RuleId): string => {
    const name = t(`rule.${id}`)
    return scoringRules[id].about === 'therapist' ? t('binding.aboutYou', { rule: name }) : name
  }
}

/** How a measure is scored, in a few words. */
export const useBindingWords = () => {
  const { t } = useTranslation('packs')
  const ruleName = useRuleName()
  return (binding: PackBinding): string => {
    if (binding.kind === 'unscored') return t('binding.unscored')
    if (binding.kind === 'ordinal') return t(`binding.${binding.direction}`)
    const rule = findRule(binding.rule)
    return rule ? t('binding.rule', { rule: ruleName(rule.id) }) : t('binding.unscored')
  }
}
