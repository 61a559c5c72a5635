// Which backups stay: the newest of each of the last 3 days, 4 weeks and 12 months that have one. Days, ISO weeks (from
// Monday) and months are those of UTC, so that a journey cannot make two backups of one day collide.

export type DatedBackup = { readonly name: string; readonly madeAt: number }

const keep = { days: 3, weeks: 4, months: 12 } as const
const dayMs = 86_400_000

const dayOf = (at: number): number => Math.floor(at / dayMs)
// 1970-01-01 was a Thursday: three days on, weeks begin on Mondays.
const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7)
const monthOf = (at: number): number => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth()

const newestOfEach = (
  newestFirst: readonly DatedBackup[],
  periodOf: (at: number) => number,
  count: number,
): readonly DatedBackup[] => {
  const newest = new Map<number, DatedBackup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.madeAt)
    if (!newest.has(period)) newest.set(period, backup)
  }
  return [...newest.values()].slice(0, count)
}

/** The names that may go. Order-free; the newest backup always stays. */
export const backupsToDrop = (backups: readonly DatedBackup[]): readonly string[] => {
  const newestFirst = [...backups].sort((a, b) => b.madeAt - a.madeAt || b.name.localeCompare(a.name, 'en'))
  const stay = new Set([
    ...newestOfEach(newestFirst, dayOf, keep.days),
    ...newestOfEach(newestFirst, weekOf, keep.weeks),
    ...newestOfEach(newestFirst, monthOf, keep.months),
  ])
  return newestFirst.filter((backup) => !stay.has(backup)).map(({ name }) => name)
}
