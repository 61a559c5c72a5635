// One disputed number: its name, whether it is the default, where it comes from, and the field.
import { useTranslation } from 'react-i18next'
import { defaultPracticeConstants } from '#domain/outcomes/practice-constants.ts'
import { limit } from '../../../i18n/limit.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { ListRow } from '../../../ui/display/list-row.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { type ConstantSpec, digitsOf, toKept, toShown } from '../constant-specs.ts'

type ConstantRowProps = {
  /** for those who hear it: 'Cut-offs: Adults' */
  readonly label: string
  readonly spec: ConstantSpec
  readonly kept: number
  readonly onChange: (kept: number) => void
  readonly onLeave: () => void
}

export const ConstantRow = ({ label, spec, kept, onChange, onLeave }: ConstantRowProps) => {
  const { t } = useTranslation(['settings', 'outcomes'])
  const format = useFormat()
  const { name, origin } = spec
  const isDefault = kept === defaultPracticeConstants[name]
  const standard = limit(format, toShown(spec, defaultPracticeConstants[name]))
  const others = origin?.alternatives.map((value) => limit(format, value)) ?? []
  const details = [
    t(
      origin
        ? (origin.origin as 'outcomes:origin.cutOffAdult')
        : `constants.ownWhy.${name as 'veryLowTotal'}`,
    ),
    others.length > 0 && t('constants.others', { list: format.list(others) }),
  ]
  const digits = digitsOf(spec)
  return (
    <ListRow
      title={
        <Cluster>
          {t(`constants.name.${name}`)}
          <Tag tone={isDefault ? 'neutral' : 'amber'}>
            {isDefault ? t('constants.default') : t('constants.notDefault', { standard })}
          </Tag>
        </Cluster>
      }
      detail={details.filter((part) => part !== false).join(' ')}
      end={
        <NumberField
          label={label}
          hideLabel
          minValue={toShown(spec, spec.min)}
          maxValue={toShown(spec, spec.max)}
          step={1 / spec.unit}
          formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
          value={toShown(spec, kept)}
          onChange={(shown) => {
            const value = toKept(spec, shown)
            if (value !== undefined) onChange(value)
          }}
          onBlur={onLeave}
        />
      }
    />
  )
}
