// How long to wait after wrong passphrases. Argon2id is the real guard; this keeps a person from trying all evening.

const freeTries = 3
const longestMs = 5 * 60_000

/** Failures in a row → milliseconds from the last one to the next try: 0, 0, 0, 2 s, 4 s, 8 s … 5 min. */
export const attemptDelay = (failures: number): number =>
  failures < freeTries + 1 ? 0 : Math.min(2 ** (failures - freeTries) * 1000, longestMs)

export type Attempts = { readonly failures: number; readonly lastAt: number }

/** How long is still to wait at `now` (both UTC milliseconds). A clock that was set back does not shorten it. */
export const waitFor = ({ failures, lastAt }: Attempts, now: number): number => {
  const delay = attemptDelay(failures)
  return now < lastAt ? delay : Math.max(0, lastAt + delay - now)
}
