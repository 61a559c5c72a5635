// A measure that was answered on paper: every answer, under the session in which it was given.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isQuestion,
  type PackAnswer,
  type PackEntry,
  type PackQuestion,
} from '#domain/measures/packs/pack-types.ts'
import type { PackRow } from '#shared/contracts/measure-packs.ts'
import { useAsk, useDo } from '../../../api/ask.ts'
import { FormDialog } from '../../../app/form-dialog.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Notice } from '../../../ui/display/notice.tsx'
import { NumberField } from '../../../ui/fields/number-field.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { AnswererField, type Answerers } from './answerer-field.tsx'

type PaperDialogProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly packs: readonly PackRow[]
  readonly answerers: Answerers
  readonly onClose: () => void
}
type Values = Readonly<Record<string, PackAnswer>>

export const PaperDialog = ({ episodeId, clientId, packs, answerers, onClose }: PaperDialogProps) => {
  const { t } = useTranslation('packs')
  const format = useFormat()
  const [packId, setPack] = useState(packs[0]?.packId ?? '')
  const [personId, setPerson] = useState<string | null>(null)
  const [chosen, setSession] = useState<string | null>(null)
  const [values, setValues] = useState<Values>({})
  const [openedAt] = useState(() => Date.now())
  const kept = useAsk(['measures.form', packId], (api) => api.vault.measures.form({ packId }))
  const sessions = useAsk(['sessions.listOfEpisode', episodeId], (api) =>
    api.vault.sessions.listOfEpisode({ episodeId }),
  )
  // An appointment to come has no answers yet: to keep some would say that it took place.
  const rows = (sessions.data?.rows ?? []).filter(
    ({ status, sessionId, plannedAt }) =>
      sessionId !== null && (status === 'attended' || (status === 'planned' && plannedAt <= openedAt)),
  )
  const session = rows.find(({ sessionId }) => sessionId === chosen) ?? rows.at(-1)
  const entries: readonly PackEntry[] = kept.data?.form.entries ?? []
  const questions = entries.filter(isQuestion)
  const record = useDo((api, place: { sessionId: string; at: number }) =>
    api.vault.measures.record({
      ...place,
      clientId,
      personId,
      packId,
      source: 'paper',
      helper: null,
      language: kept.data?.form.language ?? 'en',
      answers: {
        kind: 'answers',
        values: questions.map(({ id }) => ({ linkId: id, value: values[id] ?? null })),
      },
    }),
  )
  const submit = () => {
    if (!session || session.sessionId === null) return
    const at = Math.min(session.plannedAt, Date.now())
    record.mutate({ sessionId: session.sessionId, at }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('paper.open')}
      go={t('paper.go')}
      isPending={record.isPending}
      error={kept.error ?? sessions.error ?? record.error}
      onSubmit={submit}
      onClose={onClose}
      isDisabled={!session || questions.length === 0}
    >
      <Select<string>
        label={t('plan.which')}
        value={packId}
        onChange={(next) => {
          setPack(next)
          setValues({})
        }}
        options={packs.map((pack) => ({ value: pack.packId, label: pack.title }))}
      />
      <AnswererField answerers={answerers} value={personId} onChange={setPerson} />
      {sessions.data && !session && <Notice title={t('paper.noSession')}>{t('paper.noSessionWhy')}</Notice>}
      {session && (
        <Select<string>
          label={t('chart.session')}
          value={session.sessionId}
          onChange={setSession}
          options={rows.map((row) => ({
            value: row.sessionId ?? '',
            label: t('paper.session', { number: row.number, date: format.date(row.plannedAt) }),
          }))}
        />
      )}
      {!kept.data && <Loading />}
      {questions.map((question) => (
        <Answer
          key={`${packId} ${question.id}`}
          question={question}
          value={values[question.id] ?? null}
          onChange={(value) => setValues({ ...values, [question.id]: value })}
        />
      ))}
    </FormDialog>
  )
}

type AnswerProps = {
  readonly question: PackQuestion
  readonly value: PackAnswer
  readonly onChange: (value: PackAnswer) => void
}

const Answer = ({ question, value, onChange }: AnswerProps) => {
  const { t } = useTranslation('packs')
  if (question.kind === 'choice')
    return (
      <Select<string>
        label={question.text.base}
        value={value === null ? 'none' : String(value)}
        onChange={(next) => onChange(next === 'none' ? null : Number(next))}
        options={[
          { value: 'none', label: t('paper.none') },
          ...question.options.map(({ text }, place) => ({ value: String(place), label: text.base })),
        ]}
      />
    )
  const step = question.kind === 'line' ? question.step / 100 : 1 / 10 ** question.decimals
  return (
    <NumberField
      plain
      label={question.text.base}
      value={value === null ? Number.NaN : value / 100}
      minValue={question.min / 100}
      maxValue={question.max / 100}
      step={step}
      onChange={(points) => onChange(Number.isNaN(points) ? null : Math.round(points * 100))}
    />
  )
}
