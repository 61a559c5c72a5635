// What the own course says about this client, in words, and how far it can be trusted: version, size, coverage.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartModel } from '#domain/outcomes/chart-model.ts'
import { coverageVerdict } from '#domain/outcomes/growth/coverage-verdict.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { LinkButton } from '../../../ui/actions/link-button.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { expectedBeside, type OwnCourseBeside } from '../own-course-beside.ts'
import { shareText } from '../own-course-words.ts'
import { OwnCourseHowDialog } from './own-course-how-dialog.tsx'

type OwnCourseNoteProps = { readonly beside: OwnCourseBeside; readonly chart: ChartModel }

export const OwnCourseNote = ({ beside, chart }: OwnCourseNoteProps) => {
  const { t } = useTranslation('ownCourse')
  const format = useFormat()
  const [isAsking, setAsking] = useState(false)
  const { version, drawing } = beside
  const { data, coverage } = version
  const points = (value: number) => format.number(value, 1)
  const sentences = (): readonly string[] => {
    if (drawing.kind !== 'course') return drawing.reason === 'startsAboveCeiling' ? [t('beside.ceiling')] : []
    const { session } = drawing.from
    const own = expectedBeside(beside, session)
    const reference =
      chart.course.kind === 'course' ? chart.course.points.find((one) => one.session === session) : undefined
    const isStart = drawing.start[0]?.session === session
    const next = drawing.ahead[0]
    const held = (coverage.shrunk ?? coverage.own).ratingsIn80
    const verdict = coverageVerdict(held)
    const stands = {
      date: format.date(version.fittedAt),
      episodes: format.number(data.episodes),
      weight: format.percent(drawing.weight),
      coverage: shareText(held, format, t),
    }
    return [
      ...(next
        ? [
            t('beside.next', {
              session: next.session,
              low: points(next.low80),
              high: points(next.high80),
              expected: points(next.expected),
            }),
          ]
        : []),
      ...(own === null || isStart
        ? []
        : reference
          ? [t('beside.by', { session, expected: points(own), reference: points(reference.expected) })]
          : [t('beside.byAlone', { session, expected: points(own) })]),
      t(drawing.weight < 1 ? 'beside.stands' : 'beside.standsAlone', stands),
      ...(verdict === 'tooNarrow' || verdict === 'tooWide' ? [t(`coverage.verdict.${verdict}`)] : []),
      ...(drawing.outsideIntakes ? [t('beside.outsideIntakes')] : []),
      ...(drawing.beyondSeen ? [t('beside.beyondSeen', { last: data.lastSession })] : []),
    ]
  }
  return (
    <Card
      title={t('beside.title', { version: version.version })}
      aside={<LinkButton onPress={() => setAsking(true)}>{t('version.how')}</LinkButton>}
      plain
    >
      <p>{sentences().join(' ')}</p>
      {isAsking && <OwnCourseHowDialog version={version} onClose={() => setAsking(false)} />}
    </Card>
  )
}
