// What stands behind each factor: the clients, the pairs of sessions or the days that were counted. Nobody has to believe
// a number that can be opened.
import type { CaseloadWeek, WeekClient, WeekSession } from './caseload-week.ts'
import type { LoadFactor } from './load-factors.ts'
import { inDayOrder, longestRunDays, neighbours, type SessionPair, shortGap } from './load-values.ts'

export type Behind =
  | { readonly kind: 'hours'; readonly sessions: readonly WeekSession[]; readonly hours: number }
  /** `which` of the clients of whom it is known. */
  | { readonly kind: 'clients'; readonly which: readonly WeekClient[]; readonly of: number }
  | { readonly kind: 'pairs'; readonly which: readonly SessionPair[]; readonly of: number }
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'typed'; readonly hours: number }

const clientsWith = (
  { clients }: CaseloadWeek,
  isCounted: (client: WeekClient) => boolean | null,
): Behind | null => {
  const known = clients.filter((client) => isCounted(client) !== null)
  return known.length === 0
    ? null
    : { kind: 'clients', which: known.filter((client) => isCounted(client) === true), of: known.length }
}

/** Null where the factor has no data. The counts are those that `loadValues` divides. */
export const loadBehind = (week: CaseloadWeek): Readonly<Record<LoadFactor, Behind | null>> => {
  const pairs = neighbours(week.sessions)
  const short = pairs.filter(({ gap }) => gap < shortGap)
  const minutes = week.sessions.reduce((sum, session) => sum + session.minutes, 0)
  return {
    hours:
      week.capacity === 0
        ? null
        : { kind: 'hours', sessions: inDayOrder(week.sessions), hours: minutes / 60 },
    offTrack: clientsWith(week, ({ offTrack }) => offTrack),
    backToBack: pairs.length === 0 ? null : { kind: 'pairs', which: short, of: pairs.length },
    clinical: clientsWith(week, ({ clinical }) => clinical),
    intakes: clientsWith(week, ({ intake }) => intake),
    afterHours: week.afterHours === null ? null : { kind: 'typed', hours: week.afterHours },
    lowAlliance: clientsWith(week, ({ lowAlliance }) => lowAlliance),
    longestRun: { kind: 'days', days: longestRunDays(week) },
  }
}
