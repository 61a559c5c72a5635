import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button.tsx'
import { Card } from '#renderer/ui/display/card.tsx'
import { Table, type TableSort } from '#renderer/ui/display/table.tsx'
import { Tag } from '#renderer/ui/display/tag.tsx'
import { SearchField } from '#renderer/ui/fields/search-field.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'

type Column = 'alias' | 'outcome' | 'alliance' | 'seen' | 'state'
const clients = ['Ash', 'Hazel', 'Juniper', 'Linden', 'Rowan', 'Sage and Fern', 'Wren']

export const ClientsPage = () => {
  const [sort, setSort] = useState<TableSort<Column>>({ column: 'alias', direction: 'ascending' })
  return (
    <Page title='24 clients, 3 worth a look' actions={<Button variant='primary'>Add a client</Button>}>
      <Card>
        <SearchField label='Search clients' placeholder='Search clients' shortcut='/' />
        <Table<Column>
          label='Clients'
          columns={[
            { id: 'alias', label: 'Client', isRowHeader: true, sortable: true },
            { id: 'outcome', label: 'Outcome', align: 'end', sortable: true },
            { id: 'alliance', label: 'Alliance', align: 'end', sortable: true },
            { id: 'seen', label: 'Last seen', sortable: true, dispensable: true },
            { id: 'state', label: 'State' },
          ]}
          rows={clients.map((alias, index) => ({
            id: alias,
            text: alias,
            cells: {
              alias,
              outcome: (12.9 + index * 2.1).toFixed(1),
              alliance: (30.8 + index).toFixed(1),
              seen: `${index + 1} days ago`,
              state:
                index === 0 ? (
                  <Tag tone='brick'>below expected</Tag>
                ) : (
                  <Tag tone='green' mark='dot'>
                    on course
                  </Tag>
                ),
            },
          }))}
          sort={sort}
          onSort={setSort}
          onOpen={() => undefined}
        />
      </Card>
    </Page>
  )
}
