// What is unusual about an episode's ratings, said in words above its figures, so that none of it is a surprise.
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import type { SeriesNote } from '#domain/outcomes/read-series.ts'
import { limit } from '../../../i18n/limit.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Notice } from '../../../ui/display/notice.tsx'

/** From here on single marks would run into each other. */
const MANY = 120

export const OddData = ({ chart }: { readonly chart: ChartModel }) => {
  const { t } = useTranslation(['corrections', 'outcomes'])
  const format = useFormat()
  const say = (note: SeriesNote): string => {
    switch (note.kind) {
      case 'constantsDiffer': {
        const { used, now } = note
        return t('odd.constantsDiffer', {
          cutOff: limit(format, used.cutOff),
          rci: limit(format, used.rci),
          cutOffNow: limit(format, now.cutOff),
          rciNow: limit(format, now.rci),
        })
      }
      case 'allEqual':
        return t('odd.allEqual', { count: note.count, points: format.number(note.points, 1) })
      case 'baselineNotFound':
        return t('odd.baselineNotFound')
      default:
        return t(`odd.${note.kind}`, { session: note.session })
    }
  }
  const sessions = chart.last?.session ?? 0
  const lines = [
    ...(sessions >= MANY ? [t('odd.many', { count: sessions })] : []),
    ...chart.notes.map(say),
    ...chart.versionChanges.map(({ session, from, to }) =>
      t('odd.version', { session, from: t(`outcomes:form.${from}`), to: t(`outcomes:form.${to}`) }),
    ),
  ]
  if (lines.length === 0) return null
  return (
    <Notice title={t('odd.title')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
