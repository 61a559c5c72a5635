// Notes: part of the record, or private to the therapist. Saved as versions; nothing is overwritten.
import { useState } from 'react'
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
import styles from './notes-card.module.css'

type Kind = 'record' | 'process'
type NotesCardProps = {
  readonly clientId: string
  readonly sessionId: string | null
  readonly notes: readonly NoteRow[]
}

export const NotesCard = ({ clientId, sessionId, notes }: NotesCardProps) => {
  const { t } = useTranslation(['sessions', 'common'])
  const format = useFormat()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Kind>('record')
  const [editing, setEditing] = useState<NoteRow | null>(null)
  const save = useDo(async (api, typed: string) => {
    if (editing) await api.vault.sessions.editNote({ noteId: editing.noteId, text: typed })
    else await api.vault.sessions.addNote({ clientId, sessionId, kind, text: typed })
  })
  const clear = () => {
    setText('')
    setEditing(null)
  }
  const submit = () => {
    if (text.trim() !== '') save.mutate(text.trim(), { onSuccess: clear })
  }
  const edit = (note: NoteRow) => {
    setEditing(note)
    setText(note.text)
  }
  return (
    <Card title={t('notes.title')}>
      <Form onSubmit={submit}>
        <TextArea label={t(editing ? 'notes.change' : 'notes.new')} value={text} onChange={setText} />
        <Cluster align='between'>
          {editing ? (
            <LinkButton onPress={clear}>{t('common:action.cancel')}</LinkButton>
          ) : (
            <SegmentedControl<Kind>
              label={t('notes.kind')}
              hideLabel
              value={kind}
              onChange={setKind}
              options={[
                { value: 'record', label: t('notes.record') },
                { value: 'process', label: t('notes.process') },
              ]}
            />
          )}
          <Button type='submit' isPending={save.isPending} isDisabled={text.trim() === ''}>
            {t('notes.save')}
          </Button>
        </Cluster>
        <ProblemNotice error={save.error} />
      </Form>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.noteId} className={styles.note}>
            <p className={styles.head}>
              <Tag tone={note.kind === 'process' ? 'plum' : 'neutral'}>{t(`notes.${note.kind}`)}</Tag>
              <span>{format.moment(note.writtenAt)}</span>
              {note.version > 1 && <span>{t('notes.version', { count: note.version })}</span>}
              <LinkButton onPress={() => edit(note)}>{t('common:action.edit')}</LinkButton>
            </p>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
