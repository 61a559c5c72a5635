// Which question stands for which item of a rule, one by one.
import { useTranslation } from 'react-i18next'
import { isQuestion, type PackForm } from '#domain/measures/packs/pack-types.ts'
import type { BindingMap, BindingProblem } from '#domain/measures/packs/score/bind-rule.ts'
import type { ScoringRule } from '#domain/measures/packs/score/rule-types.ts'
import { Select } from '../../../ui/fields/select.tsx'
import styles from './import-dialog.module.css'

type RuleMapProps = {
  readonly form: PackForm
  readonly rule: ScoringRule
  readonly map: BindingMap
  readonly problems: readonly BindingProblem[]
  readonly onChange: (map: BindingMap) => void
}

export const RuleMap = ({ form, rule, map, problems, onChange }: RuleMapProps) => {
  const { t } = useTranslation('packs')
  const options = form.entries
    .filter(isQuestion)
    .map(({ id, text }) => ({ value: id, label: `${id}: ${text.base.slice(0, 80)}` }))
  return (
    <div className={styles.map}>
      {rule.items.map(({ key }) => (
        <Select<string>
          key={key}
          label={t('binding.item', { item: key })}
          value={map.find(({ item }) => item === key)?.linkId ?? null}
          error={problems.some(({ item }) => item === key) ? t('binding.choose') : undefined}
          onChange={(linkId) => onChange([...map.filter(({ item }) => item !== key), { item: key, linkId }])}
          options={options}
        />
      ))}
    </div>
  )
}
