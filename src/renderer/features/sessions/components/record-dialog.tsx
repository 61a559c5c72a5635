// From paper, for one session: whose sheet, then its marks. Enter saves and goes on to the next person who has none yet.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelperRole } from '#shared/contracts/kit.ts'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { useToast } from '../../../ui/overlays/toast.tsx'
import { type PaperAnswers, usePaperEntry } from '../hooks/use-paper-entry.ts'
import { HelperField } from './helper-field.tsx'
import { PaperKindField } from './paper-kind-field.tsx'
import { PaperMarks } from './paper-marks.tsx'

type RecordDialogProps = {
  readonly session: SessionDetail
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}

export const RecordDialog = ({ session, occasion, onClose }: RecordDialogProps) => {
  const { t } = useTranslation('sessions')
  const toast = useToast()
  const { participants } = session
  const [done, setDone] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        participants.flatMap(({ clientId, personId }, index) =>
          session.ratings.some(
            (rating) =>
              !rating.superseded &&
              rating.occasion === occasion &&
              rating.clientId === clientId &&
              rating.personId === personId,
          )
            ? [index]
            : [],
        ),
      ),
  )
  const nextOpen = (answered: ReadonlySet<number>) =>
    participants.findIndex((_one, index) => !answered.has(index))
  const [who, setWho] = useState(() => Math.max(0, nextOpen(done)))
  const [helper, setHelper] = useState<HelperRole | null>(null)
  const entry = usePaperEntry()
  const person = participants[who]
  const record = useDo((api, answers: PaperAnswers) => {
    if (!person) return Promise.reject(new Error('nobody takes part'))
    return api.vault.sessions.recordRating({
      sessionId: session.sessionId,
      clientId: person.clientId,
      personId: person.personId,
      occasion,
      answers,
      source: 'paper',
      helper,
      language: 'en',
      at: session.heldAt ?? session.plannedAt,
    })
  })
  const submit = () => {
    const answers = entry.settle()
    if (!answers || record.isPending) return
    record.mutate(answers, {
      onSuccess: () => {
        const answered = new Set([...done, who])
        setDone(answered)
        toast({ title: t('record.recorded', { alias: person?.alias ?? '' }) })
        const next = nextOpen(answered)
        if (next < 0) return onClose()
        entry.clear()
        setHelper(null)
        setWho(next)
      },
    })
  }
  return (
    <FormDialog
      title={t(`record.title.${occasion}`)}
      go={t('record.go')}
      isPending={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Cluster>
        {participants.length > 1 && (
          <Select
            label={t('record.who')}
            value={String(who)}
            onChange={(index) => setWho(Number(index))}
            options={participants.map((one, index) => ({ value: String(index), label: one.alias }))}
          />
        )}
        <PaperKindField entry={entry} />
      </Cluster>
      <PaperMarks key={`${who} ${entry.kind}`} occasion={occasion} entry={entry} autoFocus />
      <HelperField value={helper} onChange={setHelper} />
    </FormDialog>
  )
}
