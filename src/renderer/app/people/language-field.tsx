// In which language somebody answers. Only languages that are on can be chosen; one that was wished for and is off is named.
import { useTranslation } from 'react-i18next'
import { clientLanguage, shownLanguage } from '#domain/languages/client-languages.ts'
import { Select } from '../../ui/fields/select.tsx'
import { useClientLanguages } from './use-client-languages.ts'

type LanguageFieldProps = { readonly value: string; readonly onChange: (language: string) => void }

export const LanguageField = ({ value, onChange }: LanguageFieldProps) => {
  const { t } = useTranslation('handover')
  const { isLoaded, on } = useClientLanguages()
  const wished = clientLanguage(shownLanguage(value))
  const isOff = isLoaded && !on.some(({ tag }) => tag === wished.tag)
  const options = on.map(({ tag, ownName }) => ({ value: tag as string, label: ownName }))
  const off = { value: wished.tag, label: wished.ownName, detail: t('language.off') }
  return (
    <Select
      label={t('language.label')}
      description={isOff ? t('language.offWhy') : t('language.more')}
      options={isOff ? [off, ...options] : options}
      value={wished.tag}
      onChange={onChange}
    />
  )
}
