import { Archive, MoreHorizontal, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#renderer/ui/actions/button.tsx'
import { IconButton } from '#renderer/ui/actions/icon-button.tsx'
import { Card } from '#renderer/ui/display/card.tsx'
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx'
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { NumberField } from '#renderer/ui/fields/number-field.tsx'
import { PasswordField } from '#renderer/ui/fields/password-field.tsx'
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx'
import { SearchField } from '#renderer/ui/fields/search-field.tsx'
import { SegmentedControl } from '#renderer/ui/fields/segmented-control.tsx'
import { Select } from '#renderer/ui/fields/select.tsx'
import { Switch } from '#renderer/ui/fields/switch.tsx'
import { TextArea } from '#renderer/ui/fields/text-area.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { TimeField } from '#renderer/ui/fields/time-field.tsx'
import { Cluster, Columns, Stack } from '#renderer/ui/layout/columns.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'

const languages = [
  { value: 'en', label: 'English' },
  { value: 'ar', label: 'العربية', detail: 'right to left' },
  { value: 'uk', label: 'Українська' },
] as const
type Language = (typeof languages)[number]['value']

export const ControlsPage = () => {
  const [language, setLanguage] = useState<Language | null>('en')
  const [found, setFound] = useState<Language | null>(null)
  const [day, setDay] = useState<string | null>('2026-11-24')
  const [time, setTime] = useState<string | null>('15:00')
  const [way, setWay] = useState<'screen' | 'paper'>('screen')
  const [period, setPeriod] = useState<'week' | 'month' | 'year'>('month')
  return (
    <Page title='All the controls' why='Each in its usual state, some with errors and help.'>
      <Columns>
        <Card title='Fields'>
          <Stack>
            <SearchField label='Search clients' placeholder='Search clients' shortcut='/' />
            <TextField label='Alias' description='What you call this client here. A name is not needed.' />
            <TextField
              label='Code'
              optional
              defaultValue='C-0117'
              error='This code is taken. Choose another.'
            />
            <PasswordField label='Passphrase' isNew description='At least 12 characters or 4 words.' />
            <Select label='Language' options={languages} value={language} onChange={setLanguage} />
            <ComboBox label='Find a language' options={languages} value={found} onChange={setFound} />
            <TextArea label='Note' placeholder='For the record' />
          </Stack>
        </Card>
        <Stack gap={5}>
          <Card title='Choices'>
            <Stack>
              <Cluster>
                <DateField label='Day' value={day} onChange={setDay} />
                <TimeField label='Time' value={time} onChange={setTime} />
                <NumberField label='Minutes' defaultValue={50} minValue={10} maxValue={240} step={5} />
              </Cluster>
              <RadioGroup
                boxed
                label='How it was answered'
                value={way}
                onChange={setWay}
                options={[
                  { value: 'screen', label: 'On this screen', description: 'The client marks the lines.' },
                  { value: 'paper', label: 'On paper', description: 'You type what was marked.' },
                ]}
              />
              <SegmentedControl
                label='Period'
                value={period}
                onChange={setPeriod}
                options={[
                  { value: 'week', label: 'Week' },
                  { value: 'month', label: 'Month' },
                  { value: 'year', label: 'Year' },
                ]}
              />
              <Checkbox defaultSelected description='A client may see this screen.'>
                Initials only on Today
              </Checkbox>
              <Checkbox>Introduced the forms</Checkbox>
              <Switch defaultSelected description='Takes effect at once.'>
                Read aloud
              </Switch>
              <Switch>Follow the system</Switch>
            </Stack>
          </Card>
          <Card title='Actions'>
            <Stack>
              <Cluster>
                <Button variant='primary'>Start session</Button>
                <Button icon={<Plus aria-hidden />}>Add a client</Button>
                <Button variant='quiet'>Skip</Button>
                <Button variant='danger'>Erase for good</Button>
              </Cluster>
              <Cluster>
                <Button variant='primary' isDisabled>
                  Finish
                </Button>
                <Button isDisabled>Not now</Button>
                <Button variant='primary' isPending>
                  Unlocking
                </Button>
                <IconButton label='Archive' icon={<Archive aria-hidden />} />
                <IconButton label='More' icon={<MoreHorizontal aria-hidden />} />
              </Cluster>
            </Stack>
          </Card>
        </Stack>
      </Columns>
    </Page>
  )
}
