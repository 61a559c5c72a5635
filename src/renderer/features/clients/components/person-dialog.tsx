// Somebody close who also answers about the client: a parent, a partner, a teacher. Their answers stay apart.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Aids } from '#shared/contracts/kit.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { AidsFields } from '../../../app/people/aids-fields.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { newClientFields } from './client-form.tsx'

const ROLES = ['parent', 'carer', 'partner', 'teacher', 'other'] as const
type Role = (typeof ROLES)[number]

export const PersonDialog = ({
  clientId,
  onClose,
}: {
  readonly clientId: string
  readonly onClose: () => void
}) => {
  const { t } = useTranslation('clients')
  const [alias, setAlias] = useState('')
  const [role, setRole] = useState<Role>('parent')
  const [aids, setAids] = useState<Aids>(newClientFields.aids)
  const [tried, setTried] = useState(false)
  const add = useDo((api) => api.vault.clients.addPerson({ clientId, role, alias: alias.trim(), aids }))
  const submit = () => {
    setTried(true)
    if (alias.trim() !== '') add.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('person.title')}
      go={t('person.add')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('person.why')}</p>
      <TextField
        label={t('form.alias')}
        autoFocus
        maxLength={60}
        value={alias}
        onChange={setAlias}
        error={tried && alias.trim() === '' ? t('form.aliasMissing') : undefined}
      />
      <Select
        label={t('person.role')}
        value={role}
        onChange={setRole}
        options={ROLES.map((value) => ({ value, label: t(`person.roles.${value}`) }))}
      />
      <AidsFields value={aids} onChange={setAids} />
    </FormDialog>
  )
}
