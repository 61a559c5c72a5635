// The same check-ins as figures, newest first, with one's own words; a slip can be taken out here.
import { useTranslation } from 'react-i18next'
import { pulseScore } from '#domain/wellbeing/pulse-score.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { linesOf } from '../wellbeing-view.ts'

type TrendTableProps = { readonly record: PrivateRecord }

export const TrendTable = ({ record }: TrendTableProps) => {
  const { t } = useTranslation('checkin')
  const format = useFormat()
  const removePulse = useDo((api, pulseId: string) => api.vault.wellbeing.removePulse({ pulseId }))
  const removeNote = useDo((api, noteId: string) => api.vault.wellbeing.removeNote({ noteId }))
  const pulses = record.pulses.map(({ pulseId, at, text, ...lines }) => {
    const score = pulseScore(linesOf(lines))
    return {
      at,
      id: pulseId,
      score: score === null ? t('trend.notScored') : format.number(score, 1),
      text,
      remove: () => removePulse.mutate(pulseId),
    }
  })
  const notes = record.notes.map(({ noteId, at, text }) => ({
    at,
    id: noteId,
    score: '–',
    text,
    remove: () => removeNote.mutate(noteId),
  }))
  const rows = [...pulses, ...notes].sort((a, b) => b.at - a.at)
  return (
    <>
      <PlainTable
        caption={t('trend.table')}
        hideCaption
        columns={[
          { id: 'at', label: t('trend.when') },
          { id: 'score', label: t('trend.score'), align: 'end' },
          { id: 'text', label: t('trend.words') },
          { id: 'remove', label: t('trend.remove') },
        ]}
        rows={rows.map(({ id, at, score, text, remove }) => ({
          id,
          cells: [
            format.date(at),
            score,
            text,
            <LinkButton key={id} onPress={remove}>
              {t('trend.takeOut')}
            </LinkButton>,
          ],
        }))}
      />
      <ProblemNotice error={removePulse.error ?? removeNote.error} />
    </>
  )
}
