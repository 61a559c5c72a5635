// What a group of episodes is called: a year, a quarter, an age band, a label, a language, a way of ending.
import { useTranslation } from 'react-i18next'
import type { EndReason } from '#shared/contracts/end-reasons.ts'
import type { AGE_BANDS, Breakdown } from '#shared/contracts/practice.ts'

export const useGroupName = (by: Breakdown): ((key: string) => string) => {
  const { t, i18n } = useTranslation(['practice', 'clients'])
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' })
  return (key) => {
    switch (by) {
      case 'year':
        return key
      case 'quarter': {
        const [year = '', quarter = ''] = key.split('-')
        return t('practice:side.quarterOf', { year, quarter })
      }
      case 'band':
        return t(`clients:band.${key as (typeof AGE_BANDS)[number]}`)
      case 'label':
        return key === '' ? t('practice:side.noLabel') : key
      case 'language':
        return languages.of(key) ?? key
      case 'endReason':
        return t(`clients:endReason.${key as EndReason}`)
    }
  }
}
