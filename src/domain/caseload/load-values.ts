// A week's factors from its sessions and clients. Each number can be opened: it names what it counted.
import { clientShare, hoursRatio } from './capacity-hours.ts'
import type { CaseloadWeek, WeekClient, WeekSession } from './caseload-week.ts'
import type { LoadValues } from './load-factors.ts'

export const shortGap = 10

const checkSession = ({ day, start, minutes }: WeekSession): void => {
  if (!Number.isSafeInteger(day)) throw new RangeError('A day is a whole number')
  if (!(start >= 0 && start < 1440)) throw new RangeError('A start lies within its day')
  if (!(minutes > 0 && minutes <= 1440)) throw new RangeError('A session lasts 1 to 1440 minutes')
}

/** Sessions by day and start. */
export const inDayOrder = (sessions: readonly WeekSession[]): readonly WeekSession[] =>
  [...sessions].sort((a, b) => a.day - b.day || a.start - b.start || a.minutes - b.minutes)

export type SessionPair = { readonly before: WeekSession; readonly after: WeekSession; readonly gap: number }

/** Neighbouring sessions of a day with the minutes between them; an overlap is a negative gap. */
export const neighbours = (sessions: readonly WeekSession[]): readonly SessionPair[] => {
  const ordered = inDayOrder(sessions)
  return ordered.slice(1).flatMap((after, i) => {
    const before = ordered[i] as WeekSession
    return before.day === after.day
      ? [{ before, after, gap: after.start - before.start - before.minutes }]
      : []
  })
}

/** The days of the longest run in a row with client work that touches this week, the earliest of equals; none without one. */
export const longestRunDays = ({
  sessions,
  otherDays,
}: Pick<CaseloadWeek, 'sessions' | 'otherDays'>): readonly number[] => {
  const week = [...new Set(sessions.map(({ day }) => day))].sort((a, b) => a - b)
  const all = new Set([...week, ...otherDays])
  let longest: readonly number[] = []
  for (const day of week) {
    let first = day
    while (all.has(first - 1)) first -= 1
    const run: number[] = []
    for (let one = first; all.has(one); one += 1) run.push(one)
    if (run.length > longest.length) longest = run
  }
  return longest
}

/** How many days that run has; 0 without a session. */
export const longestRun = (week: Pick<CaseloadWeek, 'sessions' | 'otherDays'>): number =>
  longestRunDays(week).length

const shareOf = (
  clients: readonly WeekClient[],
  isCounted: (client: WeekClient) => boolean | null,
): number | null => {
  const known = clients.map(isCounted).filter((counted) => counted !== null)
  return clientShare(known.filter(Boolean).length, known.length)
}

/** The eight values of a week; null where nothing is known. RangeError for sessions that no day holds. */
export const loadValues = (week: CaseloadWeek): LoadValues => {
  week.sessions.forEach(checkSession)
  const pairs = neighbours(week.sessions)
  const direct = week.sessions.reduce((sum, { minutes }) => sum + minutes, 0) / 60
  return {
    hours: hoursRatio(direct, week.capacity),
    offTrack: shareOf(week.clients, ({ offTrack }) => offTrack),
    clinical: shareOf(week.clients, ({ clinical }) => clinical),
    backToBack: pairs.length === 0 ? null : pairs.filter(({ gap }) => gap < shortGap).length / pairs.length,
    intakes: shareOf(week.clients, ({ intake }) => intake),
    afterHours: week.afterHours,
    lowAlliance: shareOf(week.clients, ({ lowAlliance }) => lowAlliance),
    longestRun: longestRun(week),
  }
}
