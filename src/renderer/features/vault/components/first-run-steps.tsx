// Where one is in the first run.
import { useTranslation } from 'react-i18next'
import { Steps } from '../../../ui/layout/steps.tsx'

export const FirstRunSteps = ({ now }: { readonly now: 0 | 1 | 2 | 3 }) => {
  const { t } = useTranslation('vault')
  const names = [t('steps.passphrase'), t('steps.recovery'), t('steps.about'), t('steps.measures')]
  return <Steps names={names} current={now} />
}
