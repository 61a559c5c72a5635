// A word at a place of the trend: 'leave', 'two colleagues away'. Sealed while it is typed: the area may hide at any moment.
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'
import type { OpenFormsDraft } from '../hooks/use-open-forms.ts'

type AddNoteDialogProps = {
  readonly now: number
  readonly forms: OpenFormsDraft
  readonly onClose: () => void
}

const WEEK_MS = 7 * 86_400_000
const WEEKS = ['0', '1', '2', '3'] as const

const EMPTY = { text: '', weeksAgo: 0 }

export const AddNoteDialog = ({ now, forms, onClose }: AddNoteDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const typed = forms.value.note ?? EMPTY
  const { text, weeksAgo } = typed
  const add = useDo((api) => api.vault.wellbeing.addNote({ at: now - weeksAgo * WEEK_MS, text: text.trim() }))
  // Saved or cancelled: either way it is no draft any more.
  const close = () => {
    forms.drop('note')
    onClose()
  }
  const submit = () => {
    if (text.trim() !== '' && !add.isPending) add.mutate(undefined, { onSuccess: close })
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      onSubmit={submit}
      title={t('note.title')}
      actions={
        <>
          <Button variant='quiet' onPress={close}>
            {t('common:action.cancel')}
          </Button>
          <Button type='submit' variant='primary' isPending={add.isPending} isDisabled={text.trim() === ''}>
            {t('note.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('note.text')}
          autoFocus
          maxLength={60}
          value={text}
          onChange={(next) => forms.put('note', { ...typed, text: next })}
          placeholder={t('note.example')}
        />
        <SegmentedControl
          label={t('note.when')}
          value={String(weeksAgo) as (typeof WEEKS)[number]}
          onChange={(weeks) => forms.put('note', { ...typed, weeksAgo: Number(weeks) })}
          options={WEEKS.map((weeks) => ({ value: weeks, label: t(`note.ago.${weeks}`) }))}
        />
        <ProblemNotice error={add.error} />
      </Stack>
    </Dialog>
  )
}
