// What the load says where there is little to say: no working days, a week of holidays, a caseload of one.
import { describe, expect, it } from 'vitest'
import { defaultLoadWeights } from '#domain/caseload/load-factors.ts'
import { type ClientId, type SessionId, toId } from '#domain/kernel/ids.ts'
import { titleText, whyText } from '#renderer/features/caseload/load-words.ts'
import { readLoad } from '#renderer/features/caseload/read-load.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'
import type { Wall } from '#renderer/i18n/use-wall.ts'
import type { LoadWeek } from '#shared/contracts/caseload.ts'

const wall = { weekday: () => 'Monday' } as unknown as Wall
const t = createI18n('en').getFixedT(null, 'caseload') as unknown as Parameters<typeof titleText>[2]['t']
const say = { t, format: createFormat('en-GB', 'UTC'), wall }

const client = toId<ClientId>('00000000-0000-4000-8000-000000000001')
const session = (day: number, start: number) => ({
  id: toId<SessionId>('00000000-0000-4000-8000-000000000003'),
  client,
  clients: [client],
  episodeId: '00000000-0000-4000-8000-000000000002',
  scheduleId: null,
  plannedAt: 0,
  status: 'planned' as const,
  day,
  start,
  minutes: 50,
})

const week = (change: Partial<LoadWeek> = {}): LoadWeek => ({
  monday: '2026-03-02',
  firstDay: 20_514,
  today: 20_514,
  minuteNow: 540,
  capacity: { hours: 20, fullTimeHours: 20, workingDays: 5, contractedDays: 5 },
  workDays: [20_514, 20_515, 20_516, 20_517, 20_518],
  daysOff: [],
  sessions: [],
  blocked: [],
  clients: [],
  otherDays: [],
  afterHours: null,
  settings: { fteHundredths: 100, afterHours: 'off', dayStart: 480, dayEnd: 1080, traumaLabel: 'trauma' },
  weights: defaultLoadWeights,
  usual: null,
  trauma: [],
  ...change,
})

const said = (one: LoadWeek) => {
  const read = readLoad(one)
  return `${titleText(one, read, say)}. ${whyText(one, read, say)}`
}

describe('the words of a load', () => {
  it('say what to do without working days', () => {
    const none = { hours: 0, fullTimeHours: 20, workingDays: 0, contractedDays: 0 }
    expect(said(week({ capacity: none, workDays: [] }))).toMatch(/^No capacity set\. .*Set them under/)
  })

  it('say that a week of holidays is one, and what is planned in it all the same', () => {
    const off = { hours: 0, fullTimeHours: 20, workingDays: 0, contractedDays: 5 }
    const holidays = { capacity: off, workDays: [] }
    expect(said(week(holidays))).toBe('A week off. Every working day is a day off. No session is planned.')
    expect(said(week({ ...holidays, sessions: [session(20_514, 600)] }))).toBe(
      'A week off. Every working day is a day off, yet 1 session is planned.',
    )
  })

  it('say of a caseload of one, of whom nothing is known, that there is too little for an index', () => {
    const one = { id: client, alias: 'Ash', code: 'C-0001', safety: false, intake: true }
    const unknown = { offTrack: null, clinical: null, lowAlliance: null }
    const only = week({ clients: [{ ...one, ...unknown }], sessions: [session(20_514, 600)] })
    expect(said(only)).toMatch(/^Client hours only\. Too little is known/)
    const known = { offTrack: false, clinical: true, lowAlliance: false }
    expect(said({ ...only, clients: [{ ...one, ...known }] })).toMatch(
      /^Room on paper\. .*Your own usual appears/,
    )
  })
})
