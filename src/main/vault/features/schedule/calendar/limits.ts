// How much of a calendar file is worked through before it is refused. A small file can ask for a great deal, and while the
// vault reads one, nothing else is answered.
import { CallError } from '#shared/ipc/errors.ts'

export const mostEntries = 20_000
/** Times inside the weeks that are read, planned in the end or not. */
export const mostOccurrences = 5000
/** Further and left-out times of one repeat; of all of them in the weeks that are read, as many as there may be times. */
export const mostDates = 1000
/** Rules of one time zone of the file's own; a real one has two. */
export const mostObservances = 24
/** Days looked at for all repeats together; the series of a full practice need about two fifths. */
const mostDays = 250_000

/** What reading one file has cost so far. Each throws `tooMuch` where it is more than a practice can have. */
export type Work = {
  readonly look: (days: number) => void
  readonly occurrence: () => void
  readonly date: () => void
}

const counter = (most: number) => {
  let count = 0
  return (by: number): void => {
    count += by
    if (count > most) throw new CallError('tooMuch')
  }
}

export const startWork = (): Work => {
  const occurrences = counter(mostOccurrences)
  const dates = counter(mostOccurrences)
  return { look: counter(mostDays), occurrence: () => occurrences(1), date: () => dates(1) }
}
