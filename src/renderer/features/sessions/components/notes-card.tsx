// Notes: part of the record, or private to the therapist. Saved as versions; nothing is overwritten.
import { useTranslation } from 'react-i18next'
import type { NoteRow } from '#shared/contracts/sessions.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { TextArea } from '../../../ui/fields/text-area.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Form } from '../../../ui/layout/form.tsx'
import { type NoteKind, useNoteDraft } from '../hooks/use-note-draft.ts'
import styles from './notes-card.module.css'

type NotesCardProps = {
  readonly clientId: string
  readonly sessionId: string | null
  readonly notes: readonly NoteRow[]
}

export const NotesCard = ({ clientId, sessionId, notes }: NotesCardProps) => {
  const { t } = useTranslation(['sessions', 'common'])
  const format = useFormat()
  const { value, change, leave, isReady, error, empty } = useNoteDraft(clientId, sessionId)
  const { noteId, kind, text } = value
  const isEmpty = text.trim() === ''
  const save = useDo(async (api, typed: string) => {
    if (noteId) await api.vault.sessions.editNote({ noteId, text: typed })
    else await api.vault.sessions.addNote({ clientId, sessionId, kind, text: typed })
  })
  const clear = () => {
    change({ ...empty, kind })
    leave()
  }
  const submit = () => {
    if (!isEmpty) save.mutate(text.trim(), { onSuccess: clear })
  }
  return (
    <Card title={t('notes.title')}>
      <Form onSubmit={submit}>
        <TextArea
          label={t(noteId ? 'notes.change' : 'notes.new')}
          isDisabled={!isReady}
          value={text}
          onChange={(typed) => change({ ...value, text: typed })}
          onBlur={leave}
        />
        <Cluster align='between'>
          {noteId ? (
            <LinkButton onPress={clear}>{t('common:action.cancel')}</LinkButton>
          ) : (
            <SegmentedControl<NoteKind>
              label={t('notes.kind')}
              hideLabel
              value={kind}
              onChange={(next) => change({ ...value, kind: next })}
              options={[
                { value: 'record', label: t('notes.record') },
                { value: 'process', label: t('notes.process') },
              ]}
            />
          )}
          <Button type='submit' isPending={save.isPending} isDisabled={isEmpty}>
            {t('notes.save')}
          </Button>
        </Cluster>
        <ProblemNotice error={save.error ?? error} />
      </Form>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.noteId} className={styles.note}>
            <p className={styles.head}>
              <Tag tone={note.kind === 'process' ? 'plum' : 'neutral'}>{t(`notes.${note.kind}`)}</Tag>
              <span>{format.moment(note.writtenAt)}</span>
              {note.version > 1 && <span>{t('notes.version', { count: note.version })}</span>}
              <LinkButton
                isDisabled={!isEmpty}
                onPress={() => change({ noteId: note.noteId, kind: note.kind, text: note.text })}
              >
                {t('common:action.edit')}
              </LinkButton>
            </p>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
