// A note that can only be written: once saved it is sealed, and gone from the screen.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/actions/button.tsx'
import { SegmentedControl } from '../ui/fields/segmented-control.tsx'
import { TextArea } from '../ui/fields/text-area.tsx'
import { Stack } from '../ui/layout/columns.tsx'
import { Dialog } from '../ui/overlays/dialog.tsx'
import styles from './note-button.module.css'
import type { Acts, NoteKind } from './use-acts.ts'

const LONGEST = 20_000

type NoteButtonProps = { readonly acts: Acts; readonly size?: 'm' | 'l' }

export const NoteButton = ({ acts, size = 'm' }: NoteButtonProps) => {
  const { t } = useTranslation(['together', 'common'])
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [kind, setKind] = useState<NoteKind>('record')
  const [said, setSaid] = useState<'empty' | 'notSaved' | 'saved' | null>(null)
  const open = () => {
    setSaid(null)
    setOpen(true)
  }
  const save = async () => {
    if (text.trim() === '') {
      setSaid('empty')
      return
    }
    const sealed = await acts.saveNote(kind, text)
    setSaid(sealed ? 'saved' : 'notSaved')
    if (!sealed) return
    setText('')
    setOpen(false)
  }
  return (
    <span className={styles.note}>
      <Button size={size} onPress={open}>
        {t('note.button')}
      </Button>
      <span role='status' className={styles.said}>
        {said === 'saved' && !isOpen && t('note.saved')}
      </span>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onSubmit={() => void save()}
        title={t('note.title')}
        actions={
          <>
            <Button variant='quiet' onPress={() => setOpen(false)}>
              {t('common:action.close')}
            </Button>
            <Button type='submit' variant='primary' isPending={acts.isBusy}>
              {t('note.save')}
            </Button>
          </>
        }
      >
        <Stack>
          <TextArea
            label={t('note.text')}
            description={t('note.hint')}
            error={said === 'empty' || said === 'notSaved' ? t(`note.${said}`) : undefined}
            autoFocus
            rows={6}
            maxLength={LONGEST}
            value={text}
            onChange={setText}
          />
          <SegmentedControl<NoteKind>
            label={t('note.kind')}
            value={kind}
            onChange={setKind}
            options={[
              { value: 'record', label: t('note.record') },
              { value: 'process', label: t('note.process') },
            ]}
          />
        </Stack>
      </Dialog>
    </span>
  )
}
