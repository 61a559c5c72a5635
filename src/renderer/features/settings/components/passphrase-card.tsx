import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx'

export const PassphraseCard = () => {
  const { t } = useTranslation('settings')
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const changed = (leaked: boolean) => {
    setOpen(false)
    toast({ title: t('passphrase.changed'), detail: leaked ? t('passphrase.newSheet') : undefined })
  }
  return (
    <Card title={t('passphrase.title')}>
      <p>{t('passphrase.why')}</p>
      <Cluster>
        <Button onPress={() => setOpen(true)}>{t('passphrase.change')}</Button>
      </Cluster>
      {isOpen && <ChangePassphraseDialog onClose={() => setOpen(false)} onChanged={changed} />}
    </Card>
  )
}
