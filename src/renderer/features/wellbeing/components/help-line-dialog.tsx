// A help line, new or mended; saving it says that it was looked up today.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpLine } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import { localDay } from '../local-day.ts'

type HelpLineDialogProps = {
  readonly line: HelpLine | null
  readonly country: string
  readonly onClose: () => void
}

export const HelpLineDialog = ({ line, country, onClose }: HelpLineDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [name, setName] = useState(line?.name ?? '')
  const [contact, setContact] = useState(line?.contact ?? '')
  const [hours, setHours] = useState(line?.hours ?? '')
  const [tried, setTried] = useState(false)
  const save = useDo((api) =>
    api.vault.wellbeing.saveHelpLine({
      helpLineId: line?.helpLineId ?? null,
      country: line?.country ?? country,
      name: name.trim(),
      contact: contact.trim(),
      hours: hours.trim(),
      checkedOn: localDay(new Date()),
    }),
  )
  const missing = (typed: string) => (tried && typed.trim() === '' ? t('help.missing') : undefined)
  const submit = () => {
    setTried(true)
    if (name.trim() !== '' && contact.trim() !== '') save.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      isOpen
      width='s'
      onClose={onClose}
      onSubmit={submit}
      title={t(line ? 'help.mendTitle' : 'help.add')}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
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
          onChange={setName}
          error={missing(name)}
        />
        <TextField
          label={t('help.contact')}
          maxLength={80}
          value={contact}
          onChange={setContact}
          error={missing(contact)}
        />
        <TextField label={t('help.hours')} optional maxLength={80} value={hours} onChange={setHours} />
        <ProblemNotice error={save.error} />
      </Stack>
    </Dialog>
  )
}
