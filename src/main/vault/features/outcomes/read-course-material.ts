// Reads what a fit stands on, a few episodes in a turn of their own so that others are answered in between, and all of it as
// it stood at one moment: where anything was written meanwhile, it begins again.
import { setImmediate as pause } from 'node:timers/promises'
import type { OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import { outcomeSettingsFor } from '#domain/outcomes/practice-constants.ts'
import type { CourseGroup } from '#shared/contracts/course.ts'
import { getHead } from '../../audit/store.ts'
import type { SerialQueue } from '../../process/serial-queue.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { readPractice } from '../settings/public.ts'
import { type CourseEpisode, readCourseEpisodes } from './course-episodes.ts'
import { listClosedEpisodeIds } from './course-store.ts'

export type Turns = { readonly life: VaultLife; readonly inTurn: SerialQueue }
type ReadingTurns = {
  readonly life: Pick<VaultLife, 'courses' | 'current'> & { readonly tools: Pick<VaultLife['tools'], 'now'> }
  readonly inTurn: SerialQueue
}

export type CourseMaterial = {
  readonly kind: 'material'
  readonly episodes: readonly CourseEpisode[]
  readonly settings: OutcomeSettings
}
type Ended = { readonly kind: 'cancelled' } | { readonly kind: 'changedMeanwhile' }

/** So many at once that a page's question waits for no more than a moment. */
const AT_ONCE = 40
const TRIES = 3

const readOnce = async (
  group: CourseGroup,
  { life, inTurn }: ReadingTurns,
): Promise<CourseMaterial | Ended> => {
  const { courses } = life
  const now = life.tools.now()
  const start = await inTurn(() => {
    const { db } = life.current().vault
    const settings = outcomeSettingsFor(readPractice(db).constants)
    // Every command leaves a line in the audit trail: its number says whether anything was written since.
    return { ids: listClosedEpisodeIds(db, group), settings, written: getHead(db).counter }
  })
  const episodes: CourseEpisode[] = []
  for (let from = 0; from < start.ids.length; from += AT_ONCE) {
    await pause()
    if (courses.isCancelled()) return { kind: 'cancelled' }
    const some = start.ids.slice(from, from + AT_ONCE)
    const read = await inTurn(() => {
      const { db } = life.current().vault
      return getHead(db).counter === start.written ? readCourseEpisodes(db, some, group, now) : null
    })
    if (read === null) return { kind: 'changedMeanwhile' }
    episodes.push(...read)
    courses.reading((from + some.length) / start.ids.length)
  }
  return { kind: 'material', episodes, settings: start.settings }
}

/** `changedMeanwhile` after three tries: somebody works on, and a fit can wait. */
export const readCourseMaterial = async (
  group: CourseGroup,
  turns: ReadingTurns,
): Promise<CourseMaterial | Ended> => {
  let read = await readOnce(group, turns)
  for (let left = TRIES - 1; left > 0 && read.kind === 'changedMeanwhile'; left -= 1)
    read = await readOnce(group, turns)
  return read
}
