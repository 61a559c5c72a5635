// A line over every page where something about the vault must not be forgotten: answers that wait, sample, recovery
// sheet, older head.
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../api/ask.ts'
import { Button } from '../../../ui/actions/button.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { WaitingInboxes } from './waiting-inboxes.tsx'

type VaultBannerProps = { readonly onSecurity: () => void; readonly onLock: () => void }

export const VaultBanner = ({ onSecurity, onLock }: VaultBannerProps) => {
  const { t } = useTranslation('vault')
  const status = useAsk(['vault.status'], (api) => api.vault.vault.status({})).data
  if (!status) return null
  if (status.waitingInboxes > 0) return <WaitingInboxes count={status.waitingInboxes} onLock={onLock} />
  if (status.olderHead) {
    return (
      <Notice slim kind='look' title={t('banner.olderHead')}>
        {t('banner.olderHeadWhy')}
      </Notice>
    )
  }
  if (status.sample)
    return (
      <Notice slim title={t('banner.sample')}>
        {t('banner.sampleWhy')}
      </Notice>
    )
  if (!status.recoveryConfirmed)
    return (
      <Notice
        slim
        kind='look'
        title={t('banner.recovery')}
        actions={
          <Button size='s' onPress={onSecurity}>
            {t('banner.toRecovery')}
          </Button>
        }
      >
        {t('banner.recoveryWhy')}
      </Notice>
    )
  if (status.cloudFolder)
    return (
      <Notice slim kind='look' title={t('banner.cloud')}>
        {t('banner.cloudWhy')}
      </Notice>
    )
  return null
}
