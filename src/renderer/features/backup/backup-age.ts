// Whether it is time for another backup: after a week of sessions much would be lost.
export type BackupAge = 'none' | 'recent' | 'old'

const OLD_AFTER_DAYS = 7
const DAY_MS = 86_400_000

/** `madeAt` of the newest one, or undefined; both UTC epoch milliseconds. A clock that was set back makes none old. */
export const backupAge = (madeAt: number | undefined, now: number): BackupAge => {
  if (madeAt === undefined) return 'none'
  return now - madeAt > OLD_AFTER_DAYS * DAY_MS ? 'old' : 'recent'
}

/** The last name of a path, of any system. */
export const fileNameOf = (path: string): string =>
  path
    .split(/[\\/]+/u)
    .filter(Boolean)
    .at(-1) ?? path
