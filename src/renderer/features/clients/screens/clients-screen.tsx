// All clients: found by typing, filtered by what matters this week, opened with Enter.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  CLIENT_FILTERS,
  type ClientFilter,
  type ClientRow,
  type ClientSort,
} from '#shared/contracts/clients.ts'
import { useAskMuch } from '../../../api/ask.ts'
import { Counting } from '../../../app/counting.tsx'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { EmptyState } from '../../../ui/display/empty-state.tsx'
import { Table, type TableColumn } from '../../../ui/display/table.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { SearchField } from '../../../ui/fields/search-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Pager } from '../../../ui/layout/pager.tsx'
import { ClientDialog } from '../components/client-dialog.tsx'
import { ZoneTag } from '../components/zone-tag.tsx'

/** So many rows are drawn at once: more would hold the window up. */
const PAGE = 25
const SORTED = ['alias', 'outcome', 'alliance', 'lastSeen'] as const
type Column = ClientSort['column'] | 'zone'

type ClientsScreenProps = {
  readonly isAdding: boolean
  readonly onAdd: (open: boolean) => void
  readonly onOpen: (clientId: string) => void
}

export const ClientsScreen = ({ isAdding, onAdd, onOpen }: ClientsScreenProps) => {
  const { t } = useTranslation('clients')
  const format = useFormat()
  const search = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<ClientFilter>('open')
  const [sort, setSort] = useState<ClientSort>({ column: 'alias', up: true })
  const [from, setFrom] = useState(0)
  const clients = useAskMuch(
    ['clients.page', typed, filter, sort, from],
    (api) => api.vault.clients.page({ search: typed, filter, sort, from, count: PAGE }),
    'keepBefore',
  )
  /** A page is read from its top. */
  const turnTo = (first: number) => {
    setFrom(first)
    search.current?.scrollIntoView({ block: 'nearest' })
  }
  const now = Date.now()
  const { rows = [], matched = 0, all } = clients.data ?? {}
  const columns: readonly TableColumn<Column>[] = [
    { id: 'alias', label: t('list.alias'), isRowHeader: true, sortable: true },
    { id: 'zone', label: t('list.standing') },
    { id: 'outcome', label: t('list.outcome'), sortable: true, align: 'end' },
    { id: 'alliance', label: t('list.alliance'), sortable: true, align: 'end' },
    { id: 'lastSeen', label: t('list.lastSeen'), sortable: true, dispensable: true },
  ]
  const points = (tenths: number | null) => (tenths === null ? '–' : format.points(tenths))
  const cells = (row: ClientRow) => ({
    alias: (
      <>
        <strong>{row.alias}</strong> <small>{row.code}</small>
      </>
    ),
    code: row.code,
    zone: (
      <Cluster>
        {row.safety && <Tag tone='brick'>{t('safety')}</Tag>}
        <ZoneTag zone={row.zone} />
        {row.lowAlliance && <Tag tone='plum'>{t('list.lowAlliance')}</Tag>}
      </Cluster>
    ),
    outcome: points(row.outcome),
    alliance: points(row.alliance),
    lastSeen: row.lastSeenAt === null ? t('list.never') : format.relativeDay(row.lastSeenAt, now),
  })
  const isFirst = all === 0 && filter !== 'archived'
  return (
    <Page
      title={t('list.title')}
      why={clients.data && t('list.count', { count: matched })}
      actions={
        <Button variant='primary' onPress={() => onAdd(true)}>
          {t('list.add')}
        </Button>
      }
    >
      {isFirst ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyWhy')}</EmptyState>
      ) : (
        <>
          <Cluster align='between'>
            <SearchField
              label={t('list.search')}
              placeholder={t('list.search')}
              shortcut='/'
              inputRef={search}
              value={typed}
              onChange={(text) => {
                setTyped(text)
                setFrom(0)
              }}
            />
            <SegmentedControl<ClientFilter>
              label={t('list.filter')}
              hideLabel
              value={filter}
              onChange={(next) => {
                setFilter(next)
                setFrom(0)
              }}
              options={CLIENT_FILTERS.map((value) => ({ value, label: t(`list.filters.${value}`) }))}
            />
          </Cluster>
          <ProblemNotice error={clients.error} />
          {!clients.data && !clients.error && <Counting />}
          {clients.data && (
            <Table
              label={t('list.title')}
              columns={columns}
              rows={rows.map((row) => ({ id: row.clientId, text: row.alias, cells: cells(row) }))}
              sort={{ column: sort.column, direction: sort.up ? 'ascending' : 'descending' }}
              onSort={({ column, direction }) => {
                const known = SORTED.find((one) => one === column)
                if (!known) return
                setSort({ column: known, up: direction === 'ascending' })
                setFrom(0)
              }}
              onOpen={onOpen}
              empty={t('list.none')}
            />
          )}
          {matched > PAGE && (
            <Pager
              words={t('list.shown', {
                from: format.number(from + 1),
                to: format.number(from + rows.length),
                count: matched,
              })}
              beforeLabel={t('list.before')}
              afterLabel={t('list.after')}
              hasBefore={from > 0}
              hasAfter={from + PAGE < matched}
              onBefore={() => turnTo(Math.max(0, from - PAGE))}
              onAfter={() => turnTo(from + PAGE)}
            />
          )}
        </>
      )}
      {isAdding && <ClientDialog client={null} onClose={() => onAdd(false)} onSaved={onOpen} />}
    </Page>
  )
}
