// A word at a place of the trend: 'leave', 'two colleagues away'.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Stack } from '../../../ui/layout/columns.tsx'
import { Dialog } from '../../../ui/overlays/dialog.tsx'

type AddNoteDialogProps = { readonly now: number; readonly onClose: () => void }

const WEEK_MS = 7 * 86_400_000
const WEEKS = ['0', '1', '2', '3'] as const

export const AddNoteDialog = ({ now, onClose }: AddNoteDialogProps) => {
  const { t } = useTranslation(['checkin', 'common'])
  const [text, setText] = useState('')
  const [ago, setAgo] = useState<(typeof WEEKS)[number]>('0')
  const add = useDo((api) =>
    api.vault.wellbeing.addNote({ at: now - Number(ago) * WEEK_MS, text: text.trim() }),
  )
  const submit = () => {
    if (text.trim() !== '' && !add.isPending) add.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      isOpen
      width='s'
      onClose={onClose}
      onSubmit={submit}
      title={t('note.title')}
      actions={
        <>
          <Button variant='quiet' onPress={onClose}>
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
          onChange={setText}
          placeholder={t('note.example')}
        />
        <SegmentedControl
          label={t('note.when')}
          value={ago}
          onChange={setAgo}
          options={WEEKS.map((weeks) => ({ value: weeks, label: t(`note.ago.${weeks}`) }))}
        />
        <ProblemNotice error={add.error} />
      </Stack>
    </Dialog>
  )
}
