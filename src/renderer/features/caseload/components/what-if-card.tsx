// What if…: the same sums over a changed copy of the week, at once. Nothing is planned or cancelled by it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type WeekChange, whatIfAll } from '#domain/caseload/what-if.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'
import { useFormat } from '../../../i18n/locale.tsx'
import { useWall } from '../../../i18n/use-wall.ts'
import { Card } from '../../../ui/display/card.tsx'
import { Select } from '../../../ui/fields/select.tsx'
import { TimeField } from '../../../ui/fields/time-field.tsx'
import { ToggleChip } from '../../../ui/fields/toggle-chip.tsx'
import { Cluster, Stack } from '../../../ui/layout/columns.tsx'
import { pointsText } from '../load-words.ts'
import type { ReadLoad } from '../read-load.ts'

type Kind = WeekChange['kind']
type WhatIfCardProps = { readonly week: LoadWeek; readonly read: ReadLoad; readonly sessionMinutes: number }

const BREAK = 10
const TUESDAY = 1

const minuteOf = (time: string | null): number | null => {
  if (time === null) return null
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The day with most client hours: the one whose loss says most. */
const fullestDay = ({ sessions, firstDay }: LoadWeek): number => {
  const hours = new Map<number, number>()
  for (const { day, minutes } of sessions) hours.set(day, (hours.get(day) ?? 0) + minutes)
  return [...hours].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? firstDay
}

export const WhatIfCard = ({ week, read, sessionMinutes }: WhatIfCardProps) => {
  const { t } = useTranslation('caseload')
  const format = useFormat()
  const wall = useWall()
  const [on, setOn] = useState<ReadonlySet<Kind>>(new Set())
  const [less, setLess] = useState<number | null>(null)
  const [newDay, setNewDay] = useState(TUESDAY)
  const [newTime, setNewTime] = useState<string | null>('15:00')
  const days = Array.from({ length: 7 }, (_, i) => week.firstDay + i)
  const dayLess = less === null ? fullestDay(week) : week.firstDay + less
  const intakes = Math.min(2, week.clients.filter(({ intake }) => intake).length)
  const start = minuteOf(newTime)
  const all: Readonly<Record<Kind, WeekChange | null>> = {
    breaks: { kind: 'breaks', minutes: BREAK, day: null },
    fewerIntakes: intakes === 0 ? null : { kind: 'fewerIntakes', count: intakes },
    dayLess: { kind: 'dayLess', day: dayLess },
    newClient:
      start === null
        ? null
        : { kind: 'newClient', day: week.firstDay + newDay, start, minutes: sessionMinutes },
  }
  const changes = (Object.keys(all) as Kind[]).flatMap((kind) => (on.has(kind) && all[kind]) || [])
  const result = whatIfAll(read.week, changes, week.weights)
  const toggle = (kind: Kind) => (isOn: boolean) =>
    setOn((before) => new Set(isOn ? [...before, kind] : [...before].filter((one) => one !== kind)))
  const said = () => {
    if (changes.length === 0) return t('whatIf.nothing')
    if (result.after.kind !== 'load') return t('whatIf.noIndex')
    const { index, band } = result.after
    const near = week.usual !== null && Math.abs(index - week.usual) <= 1
    return [
      t('whatIf.result', { index: pointsText(format, index), band: t(`band.inSentence.${band}`) }),
      result.difference !== null &&
        t('whatIf.difference', { points: format.change(Math.round(result.difference * 10)) }),
      near && t('whatIf.usual'),
      result.dropped > 0 && t('whatIf.dropped', { count: result.dropped }),
    ]
      .filter((part) => part !== false)
      .join(' ')
  }
  const dayOptions = days.map((day, i) => ({ value: String(i), label: wall.weekday(day) }))
  return (
    <Card title={t('whatIf.title')} tone='soft' plain>
      <Stack gap={3}>
        <Cluster>
          <ToggleChip isSelected={on.has('breaks')} onChange={toggle('breaks')}>
            {t('whatIf.breaks', { minutes: BREAK })}
          </ToggleChip>
          <ToggleChip
            isSelected={on.has('fewerIntakes')}
            onChange={toggle('fewerIntakes')}
            isDisabled={intakes === 0}
          >
            {intakes === 0 ? t('whatIf.noIntakes') : t('whatIf.fewerIntakes', { count: intakes })}
          </ToggleChip>
          <ToggleChip isSelected={on.has('dayLess')} onChange={toggle('dayLess')}>
            {t('whatIf.dayLess', { weekday: wall.weekday(dayLess) })}
          </ToggleChip>
          <ToggleChip isSelected={on.has('newClient')} onChange={toggle('newClient')}>
            {t('whatIf.newClient', {
              weekday: wall.weekday(week.firstDay + newDay),
              time: start === null ? '' : wall.time(start),
            })}
          </ToggleChip>
        </Cluster>
        {on.has('dayLess') && (
          <Select
            label={t('whatIf.whichDay')}
            value={String(dayLess - week.firstDay)}
            onChange={(day) => setLess(Number(day))}
            options={dayOptions}
          />
        )}
        {on.has('newClient') && (
          <Cluster>
            <Select
              label={t('whatIf.newDay')}
              value={String(newDay)}
              onChange={(day) => setNewDay(Number(day))}
              options={dayOptions}
            />
            <TimeField label={t('whatIf.newTime')} value={newTime} onChange={setNewTime} />
          </Cluster>
        )}
        <p aria-live='polite'>{said()}</p>
      </Stack>
    </Card>
  )
}
