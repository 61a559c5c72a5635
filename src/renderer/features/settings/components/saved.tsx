// A quiet word at a card's head after something in it was saved by itself.
import { useTranslation } from 'react-i18next'

export const Saved = ({ when }: { readonly when: boolean }) => {
  const { t } = useTranslation('settings')
  return <span role='status'>{when && t('saved')}</span>
}
