// The clinician's own safety flag, with a note; nothing sets it but a person.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientDetail } from '#shared/contracts/clients.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'

type SafetyDialogProps = { readonly client: ClientDetail; readonly onClose: () => void }

export const SafetyDialog = ({ client, onClose }: SafetyDialogProps) => {
  const { t } = useTranslation(['clients', 'common'])
  const [note, setNote] = useState(client.safety?.note ?? '')
  const save = useDo((api, value: string | null) =>
    api.vault.clients.setSafety({ clientId: client.clientId, note: value }),
  )
  return (
    <FormDialog
      title={t('safetyDialog.title')}
      go={client.safety ? t('common:action.save') : t('safetyDialog.raise')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(note, { onSuccess: onClose })}
      onClose={onClose}
      other={
        client.safety && (
          <Button onPress={() => save.mutate(null, { onSuccess: onClose })}>{t('safetyDialog.lower')}</Button>
        )
      }
    >
      <p>{t('safetyDialog.why')}</p>
      <TextArea label={t('safetyDialog.note')} autoFocus optional value={note} onChange={setNote} />
    </FormDialog>
  )
}
