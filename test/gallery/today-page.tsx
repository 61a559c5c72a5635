import { Button } from '#renderer/ui/actions/button.tsx'
import { LinkButton } from '#renderer/ui/actions/link-button.tsx'
import { Card } from '#renderer/ui/display/card.tsx'
import { ListRow, RowList } from '#renderer/ui/display/list-row.tsx'
import { Meter } from '#renderer/ui/display/meter.tsx'
import { Tag } from '#renderer/ui/display/tag.tsx'
import { Columns, Stack } from '#renderer/ui/layout/columns.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'

export const TodayPage = () => (
  <Page
    title='Tuesday, 24 November'
    why='Five sessions, a free hour at 13:00. Backed up this morning.'
    actions={<Button shortcut='N'>Add a session</Button>}
  >
    <Columns>
      <Card title='Sessions'>
        <RowList label='Sessions'>
          <ListRow lead='09:00' title='Wren' detail='outcome 31.4 · alliance 37.0' end={<Tag>ended</Tag>} />
          <ListRow lead='10:00' title='Ash' detail='outcome 12.9 · alliance 30.8' end={<Tag>ended</Tag>} />
          <ListRow
            now
            lead='11:00'
            title='Rowan'
            detail='outcome 18.6 · hand over at the end'
            end={<Button variant='primary'>Hand over</Button>}
          />
          <ListRow lead='14:00' title='Sage and Fern' end={<Tag>couple</Tag>} />
          <ListRow lead='15:00' title='Juniper' end={<Tag>planned</Tag>} />
        </RowList>
      </Card>
      <Stack gap={5}>
        <Card title='Worth a look' aside='3 of 24 clients'>
          <RowList label='Worth a look'>
            <ListRow
              wideLead
              lead={<Tag tone='brick'>below expected</Tag>}
              title='Ash'
              detail='Down 6.4 since the first session, reliable. Alliance fell by 4.1.'
              end={<LinkButton strong>Supervision</LinkButton>}
            />
            <ListRow
              wideLead
              lead={<Tag tone='plum'>alliance</Tag>}
              title='Linden'
              detail='33.2, goals lowest. Not talked about yet.'
              end={<LinkButton strong>Open</LinkButton>}
            />
            <ListRow
              wideLead
              lead={<Tag tone='amber'>not seen</Tag>}
              title='Hazel'
              detail='26 days since the last session, the next one is not planned.'
              end={<LinkButton strong>Plan</LinkButton>}
            />
          </RowList>
        </Card>
        <Card title="This week's load" aside={<Tag tone='amber'>Full · 46</Tag>} plain>
          <Meter
            hideLabel
            label='Client hours'
            value={16.8}
            max={20}
            valueText='16.8 of 20 client hours'
            aside='your usual: 41'
          />
        </Card>
      </Stack>
    </Columns>
  </Page>
)
