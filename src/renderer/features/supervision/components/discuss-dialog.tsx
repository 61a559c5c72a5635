// Talked about: takes an item off the list, with what was decided and the day on which that comes back. It can be undone.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '#shared/contracts/supervision.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'

type DiscussDialogProps = {
  readonly item: AgendaItem
  readonly name: string
  readonly onClose: () => void
}

const MOST = 400

export const DiscussDialog = ({ item, name, onClose }: DiscussDialogProps) => {
  const { t } = useTranslation('supervision')
  const toast = useToast()
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const undo = useDo((api, topicId: string) => api.vault.supervision.undoDiscuss({ topicId }))
  const discuss = useDo((api) =>
    api.vault.supervision.discuss({
      topicId: item.topicId,
      about: item.about,
      decision: text.trim() === '' ? null : { text: text.trim(), dueOn },
    }),
  )
  const submit = () =>
    discuss.mutate(undefined, {
      onSuccess: ({ topicId }) => {
        toast({
          title: t('discuss.saved', { name }),
          action: { label: t('discuss.undo'), onAction: () => undo.mutate(topicId) },
        })
        onClose()
      },
    })
  return (
    <FormDialog
      title={t('discuss.title', { name })}
      go={t('discuss.go')}
      isPending={discuss.isPending}
      error={discuss.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('discuss.why')}</p>
      <TextField
        label={t('discuss.decision')}
        description={t('discuss.decisionHint')}
        autoFocus
        maxLength={MOST}
        value={text}
        onChange={setText}
      />
      <DateField
        label={t('discuss.due')}
        description={t('discuss.dueHint')}
        optional
        value={dueOn}
        onChange={setDueOn}
        isDisabled={text.trim() === ''}
      />
    </FormDialog>
  )
}
