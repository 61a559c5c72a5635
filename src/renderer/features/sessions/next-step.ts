// What a session asks for next: the outcome lines at its start, the session check at its end, or nothing.
import type { DayRow } from '#shared/contracts/sessions.ts'

export type NextStep = 'outcome' | 'alliance' | 'end' | 'none'

type Asked = Pick<
  DayRow,
  'status' | 'endedAt' | 'outcome' | 'alliance' | 'outcomeSkipped' | 'allianceSkipped'
>

/** Totals of a session's ratings count as given also when a line was left out (their total is null then). */
export const nextStepOf = (row: Asked): NextStep => {
  if (row.endedAt !== null || row.status === 'noShow') return 'none'
  if (row.status === 'cancelledLate' || row.status === 'cancelledByMe') return 'none'
  if (row.outcome.length === 0 && row.outcomeSkipped === null) return 'outcome'
  return row.alliance.length === 0 && row.allianceSkipped === null ? 'alliance' : 'end'
}

/** The first row of the day that still asks for something, for the mark "now". */
export const currentRow = <R extends Asked & Pick<DayRow, 'plannedAt' | 'minutes'>>(
  rows: readonly R[],
  now: number,
): R | undefined => {
  const open = rows.filter((row) => nextStepOf(row) !== 'none')
  const begun = open.find((row) => nextStepOf(row) !== 'outcome')
  const due = open.find((row) => row.plannedAt - SOON <= now && now <= row.plannedAt + row.minutes * MINUTE)
  return begun ?? due
}

const MINUTE = 60_000
/** A session is offered from a quarter of an hour before its time. */
const SOON = 15 * MINUTE

/** Starts of free hours between the day's sessions, for "a free hour at 13:00". UTC epoch milliseconds. */
export const freeHours = (rows: readonly Pick<DayRow, 'plannedAt' | 'minutes'>[]): readonly number[] => {
  const HOUR = 60 * MINUTE
  return rows.slice(1).flatMap((row, i) => {
    const before = rows[i]
    if (!before) return []
    const free = before.plannedAt + before.minutes * MINUTE
    const onTheHour = Math.ceil(free / HOUR) * HOUR
    return row.plannedAt - onTheHour >= HOUR ? [onTheHour] : []
  })
}
