// Notes after hours, counted from the moments at which notes were saved: a convention, used only when switched on.

/** A note was saved: a running number of the local day, and minutes after its midnight. */
export type NoteSaved = { readonly day: number; readonly minute: number }

export type WorkingHours = {
  /** Minutes after midnight; what is saved in `[from, to)` of a working day is not after hours. */
  readonly from: number
  readonly to: number
  readonly isWorkingDay: (day: number) => boolean
}

/** Saves closer than this belong to one spell of writing; each spell began this long before its first save. */
const spellGap = 30
const before = 10

/**
 * Hours of writing outside the working hours. Each spell lasts from ten minutes before its first save to its last.
 * Worked example: saved at 19:00 and 19:20 → 10 + 20 minutes, half an hour.
 */
export const afterHours = (saved: readonly NoteSaved[], { from, to, isWorkingDay }: WorkingHours): number => {
  const late = saved
    .filter(({ day, minute }) => !isWorkingDay(day) || minute < from || minute >= to)
    .map(({ day, minute }) => day * 1440 + minute)
    .sort((a, b) => a - b)
  const minutes = late.reduce((sum, at, i) => {
    const gap = at - (late[i - 1] ?? Number.NEGATIVE_INFINITY)
    return sum + (gap <= spellGap ? gap : before)
  }, 0)
  return minutes / 60
}
