// A week as it might be: the same sums over a changed copy. Nothing is planned or cancelled by it.

import { assertNever } from '../kernel/assert-never.ts'
import type { CaseloadWeek, WeekSession } from './caseload-week.ts'
import { defaultLoadWeights, type LoadWeights } from './load-factors.ts'
import { type LoadIndex, loadIndex } from './load-index.ts'
import { inDayOrder, loadValues } from './load-values.ts'

export type WeekChange =
  /** The latest-listed intakes and their sessions of this week are taken out. */
  | { readonly kind: 'fewerIntakes'; readonly count: number }
  | { readonly kind: 'dayLess'; readonly day: number }
  /** Later sessions of a day move so that each gap is at least this long; null: every day. */
  | { readonly kind: 'breaks'; readonly minutes: number; readonly day: number | null }
  /** Somebody new: an intake of whom nothing is known yet. */
  | { readonly kind: 'newClient'; readonly day: number; readonly start: number; readonly minutes: number }

export type WhatIf = {
  readonly week: CaseloadWeek
  readonly before: LoadIndex
  readonly after: LoadIndex
  /** After − before, in points with one decimal; null unless both have an index. */
  readonly difference: number | null
  /** Sessions that the changed day no longer holds (past midnight). */
  readonly dropped: number
}

const minutesOfDay = 1440

const withBreaks = (
  sessions: readonly WeekSession[],
  minutes: number,
  day: number | null,
): readonly WeekSession[] => {
  const moved: WeekSession[] = []
  for (const session of inDayOrder(sessions)) {
    const before = moved.at(-1)
    const isTouched =
      before !== undefined && before.day === session.day && (day === null || day === session.day)
    const earliest = isTouched ? before.start + before.minutes + minutes : 0
    moved.push(session.start >= earliest ? session : { ...session, start: earliest })
  }
  return moved
}

const withoutIntakes = (week: CaseloadWeek, count: number): CaseloadWeek => {
  const gone = new Set(week.clients.filter(({ intake }) => intake).slice(-count))
  const ids = new Set([...gone].flatMap(({ id }) => (id === null ? [] : [id])))
  return {
    ...week,
    clients: week.clients.filter((client) => !gone.has(client)),
    sessions: week.sessions.filter(({ client }) => client === null || !ids.has(client)),
  }
}

const apply = (week: CaseloadWeek, change: WeekChange): CaseloadWeek => {
  switch (change.kind) {
    case 'fewerIntakes':
      if (!Number.isSafeInteger(change.count) || change.count < 0)
        throw new RangeError('A count is a whole number from 0')
      return change.count === 0 ? week : withoutIntakes(week, change.count)
    case 'dayLess':
      return { ...week, sessions: week.sessions.filter(({ day }) => day !== change.day) }
    case 'breaks':
      if (!(change.minutes >= 0 && Number.isFinite(change.minutes)))
        throw new RangeError('A break is minutes from 0')
      return { ...week, sessions: withBreaks(week.sessions, change.minutes, change.day) }
    case 'newClient': {
      const { day, start, minutes } = change
      const client = { id: null, offTrack: null, clinical: null, intake: true, lowAlliance: null }
      const session = { id: null, client: null, day, start, minutes }
      return { ...week, clients: [...week.clients, client], sessions: [...week.sessions, session] }
    }
    default:
      return assertNever(change)
  }
}

const step = (week: CaseloadWeek, change: WeekChange) => {
  const changed = apply(week, change)
  const sessions = changed.sessions.filter(({ start }) => start < minutesOfDay || change.kind !== 'breaks')
  return { week: { ...changed, sessions }, dropped: changed.sessions.length - sessions.length }
}

/** The load before and after several changes, one upon the other. RangeError for a change that makes no sense. */
export const whatIfAll = (
  week: CaseloadWeek,
  changes: readonly WeekChange[],
  weights: LoadWeights = defaultLoadWeights,
): WhatIf => {
  const after = changes.reduce(
    (done, change) => {
      const next = step(done.week, change)
      return { week: next.week, dropped: done.dropped + next.dropped }
    },
    { week, dropped: 0 },
  )
  const [was, is] = [loadIndex(loadValues(week), weights), loadIndex(loadValues(after.week), weights)]
  return {
    ...after,
    before: was,
    after: is,
    difference:
      was.kind === 'load' && is.kind === 'load' ? Math.round((is.index - was.index) * 10) / 10 : null,
  }
}

/** The load before and after a change of the week. RangeError for a change that makes no sense. */
export const whatIf = (
  week: CaseloadWeek,
  change: WeekChange,
  weights: LoadWeights = defaultLoadWeights,
): WhatIf => whatIfAll(week, [change], weights)
