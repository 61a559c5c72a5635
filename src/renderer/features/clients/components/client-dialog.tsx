// A new client, or changes to one, in one dialog.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { type ClientFields, ClientForm, newClientFields, readLabels } from './client-form.tsx'

type ClientDialogProps = {
  /** null makes a new one. */
  readonly client: (ClientFields & { readonly clientId: string }) | null
  readonly onClose: () => void
  readonly onSaved: (clientId: string) => void
}

export const ClientDialog = ({ client, onClose, onSaved }: ClientDialogProps) => {
  const { t } = useTranslation(['clients', 'common'])
  const [value, setValue] = useState<ClientFields>(client ?? newClientFields)
  const [labels, setLabels] = useState((client?.labels ?? []).join(', '))
  const [tried, setTried] = useState(false)
  const save = useDo(async (api, fields: ClientFields): Promise<string> => {
    const { alias, name, birthYear, birthMonth, aids, consent } = fields
    const sent = { alias, name, birthYear, birthMonth, aids, consent, labels: [...fields.labels] }
    if (!client) return (await api.vault.clients.create(sent)).clientId
    await api.vault.clients.update({ clientId: client.clientId, ...sent })
    return client.clientId
  })
  const submit = () => {
    setTried(true)
    if (value.alias.trim() === '' || save.isPending) return
    save.mutate({ ...value, labels: readLabels(labels) }, { onSuccess: onSaved })
  }
  return (
    <FormDialog
      title={client ? t('form.change') : t('form.new')}
      go={client ? t('common:action.save') : t('form.add')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ClientForm value={value} onChange={setValue} labels={labels} onLabels={setLabels} tried={tried} />
    </FormDialog>
  )
}
