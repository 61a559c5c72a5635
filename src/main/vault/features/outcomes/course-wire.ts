// What goes to the worker that fits a course and what comes back. Numbers only, in buffers that change hands instead of
// being copied twice; nothing in them says whose they are.
import type { GrowthEpisode, GrowthFit, GrowthResult } from '#domain/outcomes/growth/growth-types.ts'
import type { LeaveOneOutCoverage } from '#domain/outcomes/growth/leave-one-out-coverage.ts'
import type { ReferenceCourse } from '#domain/outcomes/reference-course.ts'
import type { SeriesConstants } from '#domain/outcomes/series-types.ts'

export type PackedEpisodes = {
  readonly intakes: Float64Array<ArrayBuffer>
  /** How many ratings each episode has. */
  readonly lengths: Uint32Array<ArrayBuffer>
  readonly sessions: Uint32Array<ArrayBuffer>
  readonly scores: Float64Array<ArrayBuffer>
}

export type FitOrder = {
  readonly episodes: PackedEpisodes
  readonly constants: Omit<SeriesConstants, 'cutOff' | 'rci'>
  /** The reference that is drawn beside it; null where none is. */
  readonly reference: ReferenceCourse | null
}

export type Fitted = { readonly kind: 'fit'; readonly fit: GrowthFit; readonly coverage: LeaveOneOutCoverage }

export type FromWorker =
  | { readonly t: 'progress'; readonly share: number }
  | { readonly t: 'end'; readonly end: Fitted | Exclude<GrowthResult, GrowthFit> }

export const packEpisodes = (episodes: readonly GrowthEpisode[]): PackedEpisodes => ({
  intakes: Float64Array.from(episodes, ({ intake }) => intake),
  lengths: Uint32Array.from(episodes, ({ ratings }) => ratings.length),
  sessions: Uint32Array.from(episodes.flatMap(({ ratings }) => ratings.map(({ session }) => session))),
  scores: Float64Array.from(episodes.flatMap(({ ratings }) => ratings.map(({ score }) => score))),
})

/** Hands the buffers over: they are empty on this side afterwards. */
export const buffersOf = ({ intakes, lengths, sessions, scores }: PackedEpisodes): ArrayBuffer[] => [
  intakes.buffer,
  lengths.buffer,
  sessions.buffer,
  scores.buffer,
]

const DIGITS = 8

export const unpackEpisodes = (packed: PackedEpisodes): readonly GrowthEpisode[] => {
  let at = 0
  return Array.from(packed.intakes, (intake, index) => {
    const from = at
    at += packed.lengths[index] ?? 0
    const ratings = Array.from(packed.sessions.subarray(from, at), (session, i) => ({
      session,
      score: packed.scores[from + i] ?? 0,
    }))
    return { id: String(index).padStart(DIGITS, '0'), intake, ratings }
  })
}
