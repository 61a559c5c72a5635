// Chart or table of one episode with why and alerts below it; one rater at a time, never mixed.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RaterSeries } from '#shared/contracts/outcomes.ts'
import type { Practice } from '#shared/contracts/settings.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { Card } from '../../../ui/display/card.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Cluster, Columns, Stack } from '../../../ui/layout/columns.tsx'
import { InTurn } from '../../../ui/layout/in-turn.tsx'
import { useOwnCourse } from '../hooks/use-own-course.ts'
import { useRaterSeries, useReading } from '../hooks/use-rater-series.ts'
import { AlertsCard } from './alerts-card.tsx'
import { HowDialog } from './how-dialog.tsx'
import type { HowTopic } from './how-topic.ts'
import { OddData } from './odd-data.tsx'
import { OutcomeChart } from './outcome-chart.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { OwnCourseNote } from './own-course-note.tsx'
import { WhyCard } from './why-card.tsx'

type EpisodeOutcomesProps = {
  readonly episodeId: string
  readonly clientId: string
  readonly practice: Practice
}

const keyOf = (rater: RaterSeries): string => `${rater.clientId}.${rater.personId ?? 'self'}`

export const EpisodeOutcomes = ({ episodeId, clientId, practice }: EpisodeOutcomesProps) => {
  const { t } = useTranslation('standing')
  const series = useRaterSeries(episodeId)
  const [chosen, setChosen] = useState<string | null>(null)
  if (!series.data) return series.error ? <ProblemNotice error={series.error} /> : <Loading />
  const { raters } = series.data
  const rater =
    raters.find((one) => keyOf(one) === chosen) ??
    raters.find((one) => one.clientId === clientId && one.personId === null) ??
    raters[0]
  if (!rater) return null
  return (
    <Stack gap={5}>
      {raters.length > 1 && (
        <SegmentedControl
          label={t('rater')}
          value={keyOf(rater)}
          onChange={setChosen}
          options={raters.map((one) => ({
            value: keyOf(one),
            label: t(one.personId === null ? 'raterSelf' : 'raterOther', { alias: one.alias }),
          }))}
        />
      )}
      <RaterOutcomes key={keyOf(rater)} rater={rater} practice={practice} />
    </Stack>
  )
}

const RaterOutcomes = ({ rater, practice }: { readonly rater: RaterSeries; readonly practice: Practice }) => {
  const { t } = useTranslation('standing')
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [asking, setAsking] = useState<HowTopic | null | 'closed'>('closed')
  const { chart, rows, standing } = useReading(rater, practice.constants)
  const own = useOwnCourse(rater, practice.constants)
  return (
    <Stack gap={5}>
      <InTurn>
        <OddData chart={chart} />
        <Card>
          <Stack gap={3}>
            {view === 'chart' ? (
              <OutcomeChart model={chart} audience='therapist' size='page' own={own} />
            ) : (
              <OutcomeTable rows={rows} audience='therapist' own={own} />
            )}
            <Cluster align='between'>
              <small>{t('borrowed')}</small>
              <SegmentedControl<'chart' | 'table'>
                label={t('chart')}
                hideLabel
                value={view}
                onChange={setView}
                options={[
                  { value: 'chart', label: t('chart') },
                  { value: 'table', label: t('table') },
                ]}
              />
            </Cluster>
          </Stack>
        </Card>
        {own && <OwnCourseNote beside={own} chart={chart} />}
        <Columns>
          <InTurn>
            <WhyCard standing={standing} onHow={setAsking} />
            <AlertsCard rater={rater} title={t('toComeBack')} />
          </InTurn>
        </Columns>
      </InTurn>
      {asking !== 'closed' && (
        <HowDialog
          standing={standing}
          alerts={rater.alerts}
          topic={asking}
          onClose={() => setAsking('closed')}
        />
      )}
    </Stack>
  )
}
