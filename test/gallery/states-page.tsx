import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button.tsx'
import { Card } from '#renderer/ui/display/card.tsx'
import { EmptyState } from '#renderer/ui/display/empty-state.tsx'
import { Loading } from '#renderer/ui/display/loading.tsx'
import { Meter } from '#renderer/ui/display/meter.tsx'
import { Notice } from '#renderer/ui/display/notice.tsx'
import { PlainTable } from '#renderer/ui/display/plain-table.tsx'
import { ProgressBar } from '#renderer/ui/display/progress-bar.tsx'
import { Tag } from '#renderer/ui/display/tag.tsx'
import { Cluster, Columns, Stack } from '#renderer/ui/layout/columns.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'
import { Steps } from '#renderer/ui/layout/steps.tsx'
import { Tabs } from '#renderer/ui/layout/tabs.tsx'

const points = [
  { id: '1', cells: ['1', '9 Sept', '14.2', '31.5'] },
  { id: '2', cells: ['2', '16 Sept', '17.8', '33.0'] },
  { id: '3', cells: ['3', '30 Sept', '16.1', '36.4'] },
]

export const StatesPage = () => {
  const [tab, setTab] = useState<'chart' | 'table'>('table')
  return (
    <Page
      title='Juniper'
      tags={
        <>
          <Tag>C-0117</Tag>
          <Tag>adult</Tag>
          <Tag tone='green' mark='dot'>
            on course
          </Tag>
          <Tag tone='plum' mark='diamond'>
            alliance
          </Tag>
        </>
      }
      why='Second episode since 9 September · 7 sessions · Tuesdays 15:00 · sample caseload'
      actions={
        <>
          <Button>Report</Button>
          <Button>Record from paper</Button>
          <Button variant='primary'>Start session</Button>
        </>
      }
    >
      <Notice slim title='Sample caseload.'>
        None of these people exist.
      </Notice>
      <Steps names={['Passphrase', 'Recovery sheet', 'About you', 'Measures', 'Begin']} current={2} />
      <Columns>
        <Stack>
          <Notice title='Two answers are waiting'>They were given while the caseload was locked.</Notice>
          <Notice kind='done' title='Backed up 17:02'>
            The copy was opened and checked.
          </Notice>
          <Notice kind='look' title='This folder is synced to a cloud'>
            A caseload that two machines write to can be lost.
          </Notice>
          <Notice
            kind='problem'
            title='The file could not be written.'
            actions={<Button size='s'>Try again</Button>}
          >
            Everything before it is safe. Check the drive and try again.
          </Notice>
          <Card title='Progress' plain>
            <Stack>
              <ProgressBar label='Checking the backup' value={42} onCancel={() => undefined} />
              <ProgressBar label='Deriving the key' />
              <Meter label='Strength' value={60} valueText='good' tone='amber' />
              <Loading />
            </Stack>
          </Card>
        </Stack>
        <Stack>
          <Card title='Parts'>
            <Tabs
              label='Parts'
              selected={tab}
              onChange={setTab}
              items={[
                { id: 'chart', label: 'Chart', content: <p>A picture.</p> },
                {
                  id: 'table',
                  label: 'Table',
                  content: (
                    <PlainTable
                      caption='Outcome and session check by session'
                      columns={[
                        { id: 'n', label: 'Session' },
                        { id: 'd', label: 'Date' },
                        { id: 'w', label: 'Week', align: 'end' },
                        { id: 's', label: 'Session felt', align: 'end' },
                      ]}
                      rows={points}
                    />
                  ),
                },
              ]}
            />
          </Card>
          <Card>
            <EmptyState title='No sessions today' action={<Button variant='primary'>Add a session</Button>}>
              A quiet day, or one that is not planned yet.
            </EmptyState>
          </Card>
          <Cluster>
            <Tag tone='amber'>not seen</Tag>
            <Tag tone='brick'>below expected</Tag>
          </Cluster>
        </Stack>
      </Columns>
    </Page>
  )
}
