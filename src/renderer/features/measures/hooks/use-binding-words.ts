import { useTranslation } from 'react-i18next'
import type { PackBinding } from '#domain/measures/packs/pack-types.ts'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'

/** How a measure is scored, in a few words. */
export const useBindingWords = () => {
  const { t } = useTranslation('packs')
  return (binding: PackBinding): string => {
    if (binding.kind === 'unscored') return t('binding.unscored')
    if (binding.kind === 'ordinal') return t(`binding.${binding.direction}`)
    const rule = findRule(binding.rule)
    return rule ? t('binding.rule', { rule: t(`rule.${rule.id}`) }) : t('binding.unscored')
  }
}
