import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { Select } from '../../../ui/fields/select.tsx'
import { countryName } from '../country-name.ts'

type CountrySelectProps = {
  readonly country: string
  /** those that have a line */
  readonly countries: readonly string[]
}

/** Whose help lines are shown; kept in the caseload, so that it is known before the area opens. */
export const CountrySelect = ({ country, countries }: CountrySelectProps) => {
  const { t, i18n } = useTranslation('checkin')
  const save = useDo((api, next: string) => api.vault.wellbeing.saveCountry({ country: next }))
  const all = [...new Set([...countries, country])]
  return (
    <Select
      label={t('help.country')}
      hideLabel
      value={country}
      onChange={(next) => save.mutate(next)}
      options={all.map((one) => ({ value: one, label: countryName(one, i18n.language) }))}
    />
  )
}
