// From paper or read aloud: four marks or the total, typed in seconds. Back-dated to the session it belongs to.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import { useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'

type RecordDialogProps = {
  readonly session: SessionDetail
  readonly occasion: 'outcome' | 'alliance'
  readonly onClose: () => void
}
type Kind = 'items' | 'total'
type Source = 'paper' | 'aloud'
const LINES = [0, 1, 2, 3] as const
const ITEMS = {
  outcome: ['self', 'close', 'world', 'overall'],
  alliance: ['understood', 'topics', 'way', 'overall'],
} as const
const TO_TENTHS = 10
const LINE_MAX = 10
const TOTAL_MAX = 40

export const RecordDialog = ({ session, occasion, onClose }: RecordDialogProps) => {
  const { t } = useTranslation(['sessions', 'outcomes'])
  const format = useFormat()
  const [who, setWho] = useState(0)
  const [kind, setKind] = useState<Kind>('items')
  const [source, setSource] = useState<Source>('paper')
  const [marks, setMarks] = useState<readonly number[]>([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  const [total, setTotal] = useState(Number.NaN)
  const [helper, setHelper] = useState('')
  const [tried, setTried] = useState(false)
  const person = session.participants[who]
  const tenths = (points: number) => (Number.isFinite(points) ? Math.round(points * TO_TENTHS) : null)
  const record = useDo((api, rater: NonNullable<typeof person>) =>
    api.vault.sessions.recordRating({
      sessionId: session.sessionId,
      clientId: rater.clientId,
      personId: rater.personId,
      occasion,
      answers:
        kind === 'items'
          ? { kind: 'items', values: marks.map(tenths) }
          : { kind: 'total', total: tenths(total) ?? 0 },
      source,
      helper: helper.trim() === '' ? null : helper.trim(),
      language: 'en',
      at: session.heldAt ?? session.plannedAt,
    }),
  )
  const isEmpty = kind === 'items' ? marks.every((mark) => !Number.isFinite(mark)) : !Number.isFinite(total)
  const submit = () => {
    setTried(true)
    if (person && !isEmpty) record.mutate(person, { onSuccess: onClose })
  }
  const left = marks.filter((mark) => !Number.isFinite(mark)).length
  const sum = marks.reduce((before, mark) => before + (tenths(mark) ?? 0), 0)
  return (
    <FormDialog
      title={t(`record.title.${occasion}`)}
      go={t('record.go')}
      isPending={record.isPending}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {session.participants.length > 1 && (
        <Select
          label={t('record.who')}
          value={String(who)}
          onChange={(index) => setWho(Number(index))}
          options={session.participants.map((one, index) => ({ value: String(index), label: one.alias }))}
        />
      )}
      <Cluster>
        <SegmentedControl<Kind>
          label={t('record.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'items', label: t('record.items') },
            { value: 'total', label: t('record.total') },
          ]}
        />
        <SegmentedControl<Source>
          label={t('record.source')}
          value={source}
          onChange={setSource}
          options={[
            { value: 'paper', label: t('record.paper') },
            { value: 'aloud', label: t('record.aloud') },
          ]}
        />
      </Cluster>
      {kind === 'items' ? (
        <Cluster>
          {LINES.map((line) => (
            <NumberField
              key={line}
              label={t(`outcomes:line.${ITEMS[occasion][line]}`)}
              autoFocus={line === 0}
              minValue={0}
              maxValue={LINE_MAX}
              step={0.1}
              value={marks[line] ?? Number.NaN}
              onChange={(mark) => setMarks(marks.with(line, mark))}
            />
          ))}
        </Cluster>
      ) : (
        <NumberField
          label={t('record.totalLabel')}
          autoFocus
          minValue={0}
          maxValue={TOTAL_MAX}
          step={0.1}
          value={total}
          onChange={setTotal}
        />
      )}
      {kind === 'items' && !isEmpty && (
        <p>
          {left === 0 ? t('record.sum', { points: format.points(sum) }) : t('record.left', { count: left })}
        </p>
      )}
      {tried && isEmpty && <p role='alert'>{t('record.missing')}</p>}
      {source === 'aloud' && (
        <TextField label={t('record.helper')} optional maxLength={80} value={helper} onChange={setHelper} />
      )}
    </FormDialog>
  )
}
