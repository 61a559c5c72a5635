// Every rating on one measure: when, how, its scores; to be left out of what counts with a reason, or saved as FHIR.
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadScale } from '#domain/measures/packs/score/scale-of.ts'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import { useApi } from '../../../api/api-context.tsx'
import { useDo } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { IconButton } from '../../../ui/actions/icon-button.tsx'
import { PlainTable } from '../../../ui/display/plain-table.tsx'
import { Menu } from '../../../ui/overlays/menu.tsx'
import { useScaleWords } from '../hooks/use-scale-words.ts'
import { ExcludeDialog } from './exclude-dialog.tsx'

type ResultsTableProps = {
  readonly line: readonly PackResult[]
  readonly scales: readonly ReadScale[]
  readonly title: string
}

export const ResultsTable = ({ line, scales, title }: ResultsTableProps) => {
  const { t } = useTranslation('packs')
  const { app } = useApi()
  const format = useFormat()
  const words = useScaleWords()
  const [leaving, setLeaving] = useState<PackResult | null>(null)
  const undo = useDo((api, exclusionId: string) => api.vault.measures.undoExclusion({ exclusionId }))
  const save = useDo(async (api, ratingId: string) => {
    const { json } = await api.vault.measures.response({ ratingId })
    return app.measures.saveResponse({ json })
  })
  const scoreOf = (row: PackResult, scale: string): string => {
    const score = row.scores.find((one) => one.scale === scale)?.score ?? null
    return score === null ? t('table.noScore') : words.points(score / 100)
  }
  const note = (row: PackResult): string => {
    if (row.excluded) return t('table.excluded', { reason: row.excluded.reason })
    return t(row.complete ? `source.${row.source}` : 'table.incomplete')
  }
  return (
    <>
      <PlainTable
        caption={t('table.caption', { title })}
        hideCaption
        columns={[
          { id: 'session', label: t('chart.session') },
          { id: 'date', label: t('table.date') },
          ...scales.map((scale) => ({
            id: scale.scale,
            label: words.nameOf(scale) || t('table.total'),
            align: 'end' as const,
          })),
          { id: 'note', label: t('table.how') },
          { id: 'menu', label: t('table.more') },
        ]}
        rows={line.map((row) => ({
          id: row.ratingId,
          cells: [
            row.session,
            format.date(row.finishedAt),
            ...scales.map(({ scale }) => scoreOf(row, scale)),
            note(row),
            <Menu
              key='menu'
              label={t('table.menu', { session: row.session })}
              trigger={
                <IconButton
                  plain
                  label={t('table.menu', { session: row.session })}
                  icon={<Ellipsis aria-hidden />}
                />
              }
              groups={[
                [
                  {
                    id: 'save',
                    label: t('table.save'),
                    onAction: () => save.mutate(row.ratingId),
                    isDisabled: row.answers.length === 0,
                  },
                  row.excluded
                    ? {
                        id: 'undo',
                        label: t('table.include'),
                        onAction: () => row.excluded && undo.mutate(row.excluded.exclusionId),
                      }
                    : { id: 'exclude', label: t('table.exclude'), onAction: () => setLeaving(row) },
                ],
              ]}
            />,
          ],
        }))}
      />
      <ProblemNotice error={undo.error ?? save.error} />
      {leaving && <ExcludeDialog ratingId={leaving.ratingId} onClose={() => setLeaving(null)} />}
    </>
  )
}
