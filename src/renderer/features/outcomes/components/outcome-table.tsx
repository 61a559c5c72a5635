// The chart as a real table: every number that the picture shows, a row per session.
import type { TableRow } from '#domain/outcomes/table-model.ts'
import { expectedBeside, type OwnCourseBeside } from '../own-course-beside.ts'
import type { OutcomeAudience } from './outcome-audience.ts'
import styles from './outcome-table.module.css'
import { type OutcomesT, useOutcomeWords } from './outcome-words.ts'

export type OutcomeTableProps = {
  readonly rows: readonly TableRow[]
  readonly audience: OutcomeAudience
  readonly showAlliance?: boolean
  /** The practice's own course, where one is drawn: a column beside the reference. */
  readonly own?: OwnCourseBeside | null
  /** A caption is always there; it is seen only where nothing else says what this is. */
  readonly showCaption?: boolean
}

const CAPTION = { therapist: 'table.captionTherapist', client: 'table.captionClient' } as const
const OUTCOME = { therapist: 'table.outcomeTherapist', client: 'table.outcomeClient' } as const
const ALLIANCE = { therapist: 'table.allianceTherapist', client: 'table.allianceClient' } as const
const OWN = { therapist: 'ownCourse:beside.column', client: 'ownCourse:beside.columnClient' } as const
const MISSING = { therapist: 'table.noRating', client: 'table.noAnswer' } as const

type Column = { readonly key: string; readonly title: string; readonly cell: (row: TableRow) => string }

const signed = (format: ReturnType<typeof useOutcomeWords>['format'], value: number) =>
  format.change(Math.round(value * 10))

const columnsOf = (
  { audience, showAlliance = true, rows, own: beside = null }: OutcomeTableProps,
  t: OutcomesT,
  format: ReturnType<typeof useOutcomeWords>['format'],
): readonly Column[] => {
  const points = (value: number | null) => (value === null ? '–' : format.number(value, 1))
  const own = audience === 'therapist'
  const columns: readonly (Column | false)[] = [
    { key: 'date', title: t('table.date'), cell: ({ at }) => format.date(at) },
    {
      key: 'outcome',
      title: t(OUTCOME[audience]),
      cell: ({ outcome }) => (outcome === null ? t(MISSING[audience]) : format.number(outcome, 1)),
    },
    own && {
      key: 'change',
      title: t('table.change'),
      cell: ({ changeSinceFirst, isBaseline }) =>
        isBaseline ? t('table.baseline') : changeSinceFirst === null ? '–' : signed(format, changeSinceFirst),
    },
    own &&
      rows.some(({ expected }) => expected !== null) && {
        key: 'expected',
        title: t('table.expected'),
        cell: ({ expected }) => points(expected),
      },
    beside?.drawing.kind === 'course' && {
      key: 'own',
      title: t(OWN[audience]),
      cell: ({ session }) => points(expectedBeside(beside, session)),
    },
    showAlliance &&
      rows.some(({ alliance }) => alliance !== null) && {
        key: 'alliance',
        title: t(ALLIANCE[audience]),
        cell: ({ alliance }) => points(alliance),
      },
    rows.some(({ events }) => events.length > 0) && {
      key: 'events',
      title: t('table.events'),
      cell: ({ events }) => events.join(' · '),
    },
  ]
  return columns.filter((column) => column !== false)
}

export const OutcomeTable = (props: OutcomeTableProps) => {
  const { rows, audience, showCaption = false } = props
  const { t, format } = useOutcomeWords(audience)
  const columns = columnsOf(props, t, format)
  return (
    <table className={styles.table}>
      <caption className={showCaption ? styles.caption : styles.hidden}>{t(CAPTION[audience])}</caption>
      <thead>
        <tr>
          <th scope='col'>{t('table.session')}</th>
          {columns.map(({ key, title }) => (
            <th key={key} scope='col' data-column={key}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length + 1}>{t('table.empty')}</td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={row.session}>
            <th scope='row'>{format.number(row.session)}</th>
            {columns.map(({ key, cell }) => (
              <td key={key} data-column={key} data-missing={key === 'outcome' && row.outcome === null}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
