// Whose licence it is. The app cannot check it; it keeps what was declared, with the day.
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../ui/fields/checkbox.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

export type Licence = {
  readonly holder: string
  readonly number: string
  readonly day: string | null
  readonly isDeclared: boolean
}

export const NO_LICENCE: Licence = { holder: '', number: '', day: null, isDeclared: false }

type LicenceFieldsProps = {
  readonly licence: Licence
  readonly onChange: (licence: Licence) => void
  /** The dialog was sent once: what is missing says so. */
  readonly tried: boolean
}

export const LicenceFields = ({ licence, onChange, tried }: LicenceFieldsProps) => {
  const { t } = useTranslation('packs')
  const missing = (isMissing: boolean): string | undefined =>
    tried && isMissing ? t('licence.missing') : undefined
  return (
    <>
      <TextField
        label={t('licence.holder')}
        description={t('licence.holderHint')}
        error={missing(licence.holder.trim() === '')}
        value={licence.holder}
        maxLength={120}
        onChange={(holder) => onChange({ ...licence, holder })}
      />
      <TextField
        label={t('licence.number')}
        description={t('licence.numberHint')}
        error={missing(licence.number.trim() === '')}
        value={licence.number}
        maxLength={120}
        onChange={(number) => onChange({ ...licence, number })}
      />
      <DateField
        label={t('licence.day')}
        error={missing(licence.day === null)}
        value={licence.day}
        onChange={(day) => onChange({ ...licence, day })}
      />
      <Checkbox
        isSelected={licence.isDeclared}
        error={missing(!licence.isDeclared)}
        onChange={(isDeclared) => onChange({ ...licence, isDeclared })}
      >
        {t('licence.declare')}
      </Checkbox>
    </>
  )
}
