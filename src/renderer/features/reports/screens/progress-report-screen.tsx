// The client's progress report, drawn to be printed: what it says is read by the client, so the words are the client's.
import { useMemo } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { chartModel } from '#domain/outcomes/chart-model.ts'
import { defaultOutcomeSettings, type OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { EpisodeSeries } from '#domain/outcomes/series-types.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { tableModel } from '#domain/outcomes/table-model.ts'
import type { ProgressReport } from '#shared/contracts/reports.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { OutcomeChart, OutcomeTable, ownCourseBeside } from '../../outcomes/public.ts'
import { MeasureScores } from '../components/measure-scores.tsx'
import { ProgressSummary } from '../components/progress-summary.tsx'
import { type PageSize, ReportSheet } from '../components/report-sheet.tsx'
import { ValuesUsed } from '../components/values-used.tsx'
import styles from './progress-report-screen.module.css'

/** The contract's report, of which the page changes nothing. */
export type ProgressReportData = Readonly<Omit<ProgressReport, 'series' | 'notes'>> & {
  readonly series: EpisodeSeries
  readonly notes: readonly Readonly<ProgressReport['notes'][number]>[]
}

export type ProgressReportScreenProps = {
  readonly report: ProgressReportData
  readonly pageSize: PageSize
  readonly settings?: OutcomeSettings
}

/** '9 September – 24 November 2026' */
const usePeriod = (from: number, to: number): string => {
  const { locale } = useLocale()
  return useMemo(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
        from,
        to,
      ),
    [locale, from, to],
  )
}

const useCounts = (sessions: number, answers: number, checks: number | null): string => {
  const { t } = useTranslation('reports')
  if (sessions === 0) return t('progress.sessions', { count: 0 })
  const start = t('progress.sessions', { count: sessions })
  if (checks === null) return `${start} ${t('progress.answers', { count: answers })}`
  return `${start} ${t('progress.answersAnd', { count: answers })} ${t('progress.checks', { count: checks })}`
}

export const ProgressReportScreen = ({
  report,
  pageSize,
  settings = defaultOutcomeSettings,
}: ProgressReportScreenProps) => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { series, notes } = report
  const model = useMemo(() => chartModel(series, settings), [series, settings])
  const showAlliance = report.includeAlliance && model.alliance.length > 0
  const rows = useMemo(() => tableModel(series, settings), [series, settings])
  const own = useMemo(
    () => (report.course ? ownCourseBeside(series, settings, [report.course]) : null),
    [report.course, series, settings],
  )
  const standing = useMemo(() => standingOf(series, settings), [series, settings])
  const period = usePeriod(report.from, report.to)
  const counts = useCounts(
    series.sessions.length,
    model.scores.length,
    showAlliance ? model.alliance.length : null,
  )
  const who = report.name === null ? report.alias : `${report.name} (${report.alias})`
  return (
    <ReportSheet
      pageSize={pageSize}
      documentTitle={t('progress.documentTitle', { alias: report.alias })}
      aside={
        <>
          {report.sample && <Tag>{t('progress.sample')}</Tag>}
          <span>{period}</span>
        </>
      }
      footer={
        <ValuesUsed
          measure={series.measure}
          model={model}
          own={own}
          showAlliance={showAlliance}
          head={report.head}
          madeAt={report.madeAt}
        />
      }
    >
      <h1>{t('progress.title')}</h1>
      <p className={styles.lead}>
        {t('progress.for', { who, therapist: report.therapistName })} {counts}
      </p>
      <div className={styles.picture}>
        <OutcomeChart model={model} audience='client' size='report' showAlliance={showAlliance} own={own} />
      </div>
      <div className={styles.summary}>
        <ProgressSummary standing={standing} model={model} hasOwnCourse={own?.drawing.kind === 'course'} />
      </div>
      <section className={styles.section}>
        <h2>{t('progress.table')}</h2>
        <OutcomeTable rows={rows} audience='client' showAlliance={showAlliance} own={own} />
      </section>
      {report.measures.map((measure) => (
        <section key={measure.familyId} className={styles.section}>
          <MeasureScores measure={measure} />
        </section>
      ))}
      {notes.length > 0 && (
        <section className={styles.section}>
          <h2>{t('progress.notes')}</h2>
          {notes.map(({ noteId, writtenAt, text }) => (
            <article key={noteId} className={styles.note}>
              <h3>{format.date(writtenAt)}</h3>
              <p>{text}</p>
            </article>
          ))}
        </section>
      )}
    </ReportSheet>
  )
}
