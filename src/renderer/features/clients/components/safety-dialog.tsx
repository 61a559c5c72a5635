// The clinician's own safety flag, with a note; nothing sets it but a person.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type SafetyDialogProps = { readonly client: ClientDetail; readonly onClose: () => void }

export const SafetyDialog = ({ client, onClose }: SafetyDialogProps) => {
  const { t } = useTranslation(['clients', 'common'])
  const [note, setNote] = useState(client.safety?.note ?? '')
  const save = useDo((api, value: string | null) =>
    api.vault.clients.setSafety({ clientId: client.clientId, note: value }),
  )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      onSubmit={() => save.mutate(note, { onSuccess: onClose })}
      title={t('safetyDialog.title')}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          {client.safety && (
            <Button onPress={() => save.mutate(null, { onSuccess: onClose })}>
              {t('safetyDialog.lower')}
            </Button>
          )}
          <Button type='submit' variant='primary' isPending={save.isPending}>
            {client.safety ? t('common:action.save') : t('safetyDialog.raise')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('safetyDialog.why')}</p>
        <TextArea label={t('safetyDialog.note')} autoFocus optional value={note} onChange={setNote} />
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
