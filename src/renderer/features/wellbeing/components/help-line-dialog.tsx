// A help line, new or mended; saving it says that it was looked up today. Sealed while it is typed.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenForms } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'
import { localDay } from '../local-day.ts'

export type EditedHelpLine = NonNullable<OpenForms['helpLine']>

type HelpLineDialogProps = {
  /** as it stands before anything is typed; without an id it is a new one */
  readonly start: EditedHelpLine
  readonly forms: OpenFormsDraft
  readonly onClose: () => void
}

export const HelpLineDialog = ({ start, forms, onClose }: HelpLineDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [tried, setTried] = useState(false)
  const typed = forms.value.helpLine ?? start
  const { helpLineId, country, name, contact, hours } = typed
  const put = (part: Partial<EditedHelpLine>) => forms.put('helpLine', { ...typed, ...part })
  const save = useDo((api) =>
    api.vault.wellbeing.saveHelpLine({
      helpLineId,
      country,
      name: name.trim(),
      contact: contact.trim(),
      hours: hours.trim(),
      checkedOn: localDay(new Date()),
    }),
  )
  const missing = (typed: string) => (tried && typed.trim() === '' ? t('help.missing') : undefined)
  // Saved or cancelled: either way it is no draft any more.
  const close = () => {
    forms.drop('helpLine')
    onClose()
  }
  const submit = () => {
    setTried(true)
    if (name.trim() !== '' && contact.trim() !== '' && !save.isPending)
      save.mutate(undefined, { onSuccess: close })
  }
  return (
    <Dialog
      isOpen
      width='s'
      onClose={close}
      onSubmit={submit}
      title={t(helpLineId ? 'help.mendTitle' : 'help.add')}
      actions={
        <>
          <Button variant='quiet' onPress={close}>
            {t('common:action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={save.isPending}>
            {t('help.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('help.name')}
          autoFocus
          maxLength={80}
          value={name}
          onChange={(next) => put({ name: next })}
          error={missing(name)}
        />
        <TextField
          label={t('help.contact')}
          maxLength={80}
          value={contact}
          onChange={(next) => put({ contact: next })}
          error={missing(contact)}
        />
        <TextField
          label={t('help.hours')}
          optional
          maxLength={80}
          value={hours}
          onChange={(next) => put({ hours: next })}
        />
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
