// Who lent a hand or a voice, by role. Nobody, unless told.
import { useTranslation } from 'react-i18next'
import type { HelperRole } from '#shared/contracts/kit.ts'
import { Select } from '../../../ui/fields/select.tsx'

type HelperFieldProps = {
  readonly value: HelperRole | null
  readonly onChange: (value: HelperRole | null) => void
}

const ROLES = ['therapist', 'interpreter', 'parent', 'carer', 'partner', 'other'] as const

export const HelperField = ({ value, onChange }: HelperFieldProps) => {
  const { t } = useTranslation('sessions')
  return (
    <Select<HelperRole | 'nobody'>
      label={t('record.helper')}
      value={value ?? 'nobody'}
      onChange={(role) => onChange(role === 'nobody' ? null : role)}
      options={[
        { value: 'nobody', label: t('helper.nobody') },
        ...ROLES.map((role) => ({ value: role, label: t(`helper.${role}`) })),
      ]}
    />
  )
}
