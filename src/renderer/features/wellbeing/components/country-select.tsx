import { useTranslation } from 'react-i18next'
import { Select } from '../../../ui/fields/select.tsx'
import { countryName } from '../country-name.ts'

type CountrySelectProps = {
  readonly country: string
  /** those that have a line */
  readonly countries: readonly string[]
  readonly onChange: (country: string) => void
}

/** Whose help lines are shown. */
export const CountrySelect = ({ country, countries, onChange }: CountrySelectProps) => {
  const { t, i18n } = useTranslation('checkin')
  const all = [...new Set([...countries, country])]
  return (
    <Select
      label={t('help.country')}
      hideLabel
      value={country}
      onChange={onChange}
      options={all.map((one) => ({ value: one, label: countryName(one, i18n.language) }))}
    />
  )
}
