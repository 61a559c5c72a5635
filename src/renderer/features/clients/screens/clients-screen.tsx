// All clients: found by typing, filtered by what matters this week, opened with Enter.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClientRow } from '#shared/contracts/clients.ts'
import { useAsk } from '../../../api/ask.ts'
import { ProblemNotice } from '../../../app/problem-notice.tsx'
import { useFormat } from '../../../i18n/locale.tsx'
import { Button } from '../../../ui/actions/button.tsx'
import { EmptyState } from '../../../ui/display/empty-state.tsx'
import { Loading } from '../../../ui/display/loading.tsx'
import { Table, type TableColumn } from '../../../ui/display/table.tsx'
import { Tag } from '../../../ui/display/tag.tsx'
import { SearchField } from '../../../ui/fields/search-field.tsx'
import { SegmentedControl } from '../../../ui/fields/segmented-control.tsx'
import { Cluster } from '../../../ui/layout/columns.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { ClientDialog } from '../components/client-dialog.tsx'
import { ZoneTag } from '../components/zone-tag.tsx'
import { type ClientFilter, type ClientSort, filterClients } from '../filter-clients.ts'

const FILTERS = ['open', 'look', 'alliance', 'notSeen', 'all', 'archived'] as const
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
  const clients = useAsk(['clients.list', filter === 'archived'], (api) =>
    api.vault.clients.list({ archived: filter === 'archived' }),
  )
  const now = Date.now()
  const rows = filterClients(clients.data?.clients ?? [], typed, filter, sort, now)
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
  const isFirst = clients.data?.clients.length === 0 && filter !== 'archived'
  return (
    <Page
      title={t('list.title')}
      why={clients.data && t('list.count', { count: rows.length })}
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
              onChange={setTyped}
            />
            <SegmentedControl<ClientFilter>
              label={t('list.filter')}
              hideLabel
              value={filter}
              onChange={setFilter}
              options={FILTERS.map((value) => ({ value, label: t(`list.filters.${value}`) }))}
            />
          </Cluster>
          <ProblemNotice error={clients.error} />
          {!clients.data && !clients.error && <Loading />}
          <Table
            label={t('list.title')}
            columns={columns}
            rows={rows.map((row) => ({ id: row.clientId, text: row.alias, cells: cells(row) }))}
            sort={{ column: sort.column, direction: sort.up ? 'ascending' : 'descending' }}
            onSort={({ column, direction }) => {
              const known = SORTED.find((one) => one === column)
              if (known) setSort({ column: known, up: direction === 'ascending' })
            }}
            onOpen={onOpen}
            empty={t('list.none')}
          />
        </>
      )}
      {isAdding && <ClientDialog client={null} onClose={() => onAdd(false)} onSaved={onOpen} />}
    </Page>
  )
}
