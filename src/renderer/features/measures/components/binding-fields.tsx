// How a measure is scored: by a built-in rule that its questions are bound to, by the file's own values, or not at all.
import { useTranslation } from 'react-i18next'
import { isQuestion, type PackBinding, type PackForm } from '#domain/measures/packs/pack-types.ts'
import { checkBinding, suggestBinding } from '#domain/measures/packs/score/bind-rule.ts'
import { type RuleId, ruleIds } from '#domain/measures/packs/score/rule-types.ts'
import { findRule, scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'
import { Notice } from '../../../ui/display/notice.tsx'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { useRuleName } from '../hooks/use-binding-words.ts'
import { RuleMap } from './rule-map.tsx'

type Way = RuleId | 'higher' | 'lower' | 'unscored'

const wayOf = (binding: PackBinding): Way => {
  if (binding.kind === 'unscored') return 'unscored'
  return binding.kind === 'ordinal' ? binding.direction : (findRule(binding.rule)?.id ?? 'unscored')
}

const bindingOf = (form: PackForm, way: Way): PackBinding => {
  if (way === 'unscored') return { kind: 'unscored' }
  if (way === 'higher' || way === 'lower') return { kind: 'ordinal', direction: way }
  const rule = scoringRules[way]
  const { map } = suggestBinding(form, rule)
  return { kind: 'rule', rule: way, map, turnedInFile: rule.printedTurned }
}

/** Those that this form could have; what is about the therapist is marked, and asked in the private area only. */
const rulesFor = (form: PackForm): readonly RuleId[] => {
  const questions = form.entries.filter(isQuestion).length
  return ruleIds.filter((id) => scoringRules[id].items.length <= questions)
}

type BindingFieldsProps = {
  readonly form: PackForm
  readonly binding: PackBinding
  readonly onChange: (binding: PackBinding) => void
}

export const BindingFields = ({ form, binding, onChange }: BindingFieldsProps) => {
  const { t } = useTranslation('packs')
  const ruleName = useRuleName()
  const rule = binding.kind === 'rule' ? findRule(binding.rule) : undefined
  const problems = rule && binding.kind === 'rule' ? checkBinding(form, rule, binding.map) : []
  const isByOrder = rule !== undefined && suggestBinding(form, rule).how === 'order'
  return (
    <>
      <Select<Way>
        label={t('binding.label')}
        description={t('binding.hint')}
        value={wayOf(binding)}
        onChange={(way) => onChange(bindingOf(form, way))}
        options={[
          ...rulesFor(form).map((id) => ({ value: id, label: ruleName(id) })),
          { value: 'lower' as const, label: t('binding.lower') },
          { value: 'higher' as const, label: t('binding.higher') },
          { value: 'unscored' as const, label: t('binding.unscored') },
        ]}
      />
      {rule && binding.kind === 'rule' && (
        <>
          {rule.about === 'therapist' && (
            <Notice title={t('binding.aboutYouTitle')}>{t('binding.aboutYouWhy')}</Notice>
          )}
          {problems.length === 0 && isByOrder && (
            <Notice kind='look' title={t('binding.byOrder')}>
              {t('binding.byOrderWhy')}
            </Notice>
          )}
          {problems.length > 0 && (
            <Notice kind='problem' title={t('binding.misfit', { count: problems.length })}>
              {[...new Set(problems.map(({ code }) => code))].map((code) => (
                <p key={code}>
                  {t(`binding.problem.${code}`, {
                    items: problems
                      .filter((one) => one.code === code)
                      .map(({ item }) => item)
                      .join(', '),
                  })}
                </p>
              ))}
            </Notice>
          )}
          {(problems.length > 0 || isByOrder) && (
            <RuleMap
              form={form}
              rule={rule}
              map={binding.map}
              problems={problems}
              onChange={(map) => onChange({ ...binding, map })}
            />
          )}
          {rule.items.some(({ reversed }) => reversed) && (
            <Checkbox
              isSelected={binding.turnedInFile}
              onChange={(turnedInFile) => onChange({ ...binding, turnedInFile })}
            >
              {t('binding.turned')}
            </Checkbox>
          )}
        </>
      )}
    </>
  )
}
