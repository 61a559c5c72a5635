// The private area's own settings: reminder, PIN, how long things stay, another passphrase, export, erase.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateRecord, PrivateStanding } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { PinDialog } from './pin-dialog.tsx'
import { PrivatePassphraseDialog } from './private-passphrase-dialog.tsx'
import { ReminderFields } from './reminder-fields.tsx'
import { RetentionField } from './retention-field.tsx'

type AreaSettingsProps = { readonly record: PrivateRecord; readonly standing: PrivateStanding }
type Asked = 'pin' | 'passphrase' | 'export' | 'erase' | null

export const AreaSettings = ({ record, standing }: AreaSettingsProps) => {
  const { t } = useTranslation('checkin')
  const toast = useToast()
  const [asked, setAsked] = useState<Asked>(null)
  const close = () => setAsked(null)
  const removePin = useDo((api) => api.vault.wellbeing.setPin({ pin: null }))
  const hide = useDo((api) => api.vault.wellbeing.hide({}))
  const save = useDo((api) => api.app.wellbeing.export({}))
  const exportNow = () =>
    save.mutate(undefined, {
      onSuccess: ({ outcome }) => {
        close()
        if (outcome === 'written') toast({ title: t('export.done') })
      },
    })
  return (
    <Card title={t('area.title')} plain>
      <div data-flush=''>
        <Stack gap={5}>
          <ReminderFields reminder={standing.reminder} />
          <RetentionField record={record} />
          <Stack gap={2}>
            <p>{t('pin.why')}</p>
            <Cluster>
              <Button size='s' onPress={() => setAsked('pin')}>
                {t(record.pinSet ? 'pin.change' : 'pin.set')}
              </Button>
              {record.pinSet && (
                <Button size='s' variant='quiet' onPress={() => removePin.mutate()}>
                  {t('pin.remove')}
                </Button>
              )}
            </Cluster>
          </Stack>
          <Cluster>
            <Button size='s' onPress={() => hide.mutate()}>
              {t('area.hide')}
            </Button>
            <Button size='s' onPress={() => setAsked('passphrase')}>
              {t('passphrase.change')}
            </Button>
            <Button size='s' onPress={() => setAsked('export')}>
              {t('export.ask')}
            </Button>
            <Button size='s' variant='quiet' onPress={() => setAsked('erase')}>
              {t('erase.ask')}
            </Button>
          </Cluster>
          <ProblemNotice error={removePin.error} />
        </Stack>
      </div>
      {asked === 'pin' && <PinDialog onClose={close} />}
      {asked === 'passphrase' && <PrivatePassphraseDialog onClose={close} />}
      {asked === 'erase' && <EraseDialog onClose={close} />}
      {asked === 'export' && (
        <ConfirmDialog
          isOpen
          onClose={close}
          onConfirm={exportNow}
          isPending={save.isPending}
          title={t('export.question')}
          confirmLabel={t('export.confirm')}
        >
          <p>{t('export.what')}</p>
          <ProblemNotice error={save.error} />
        </ConfirmDialog>
      )}
    </Card>
  )
}
