// One client as one week saw them: each client once, whatever the number of their episodes and raters.
import type { ClientId } from '../kernel/ids.ts'
import type { WeekClient } from './caseload-week.ts'
import { type LineHistory, momentAt } from './line-history.ts'

export type ClientEpisode = {
  readonly openedAt: number
  readonly closedAt: number | null
  readonly pausedUntil: number | null
  /** Sessions that this client attended, UTC milliseconds, in order. */
  readonly attended: readonly number[]
  /** Sessions attended or planned for the week that is asked about. */
  readonly hasSession: (from: number, to: number) => boolean
}

export type ClientOverTime = {
  readonly id: ClientId
  /** The clinician's safety flag: since when; null without. */
  readonly safetyAt: number | null
  readonly archivedAt: number | null
  readonly episodes: readonly ClientEpisode[]
  /** The client's own lines first, then those of people about them. */
  readonly lines: readonly { readonly isSelf: boolean; readonly history: LineHistory }[]
}

/** `[from, to)` is the week; `now` cuts what is not known yet. UTC milliseconds. */
export type WeekSpan = { readonly from: number; readonly to: number; readonly now: number }

const fewSessions = 2

const isCurrent = (episode: ClientEpisode, { from, to, now }: WeekSpan): boolean => {
  const { openedAt, closedAt, pausedUntil } = episode
  if (openedAt >= to || (closedAt !== null && closedAt <= Math.min(from, now))) return false
  // A pause is known from today on; past weeks keep what was held in them.
  const isPaused = pausedUntil !== null && pausedUntil >= to && to > now
  return !isPaused || episode.hasSession(from, to)
}

const isIntake = (episodes: readonly ClientEpisode[], { from, to }: WeekSpan): boolean =>
  episodes.some(({ attended, hasSession }) => {
    const before = attended.filter((at) => at < from).length
    return before < fewSessions && (before > 0 || hasSession(from, to))
  })

/** Own marks where there are any, else those of the people about them (a young child's carer). */
const outcomeLines = (client: ClientOverTime, at: number): readonly LineHistory[] => {
  const rated = client.lines.filter(({ history }) => momentAt(history.outcome, at) !== undefined)
  const own = rated.filter(({ isSelf }) => isSelf)
  return (own.length > 0 ? own : rated).map(({ history }) => history)
}

/** Null when the client was nobody's that week: no open episode, or archived. */
export const weekClient = (client: ClientOverTime, span: WeekSpan): WeekClient | null => {
  const { from, to, now } = span
  const episodes = client.episodes.filter((episode) => isCurrent(episode, span))
  if (episodes.length === 0 || (client.archivedAt !== null && client.archivedAt <= from)) return null
  const at = Math.min(to - 1, now)
  const moments = outcomeLines(client, at).flatMap(({ outcome }) => momentAt(outcome, at) ?? [])
  const latest = moments.reduce<(typeof moments)[number] | undefined>(
    (last, one) => (last === undefined || one.at > last.at ? one : last),
    undefined,
  )
  const alliance = client.lines
    .filter(({ isSelf }) => isSelf)
    .flatMap(({ history }) => momentAt(history.alliance, at) ?? [])
  const isFlagged = client.safetyAt !== null && client.safetyAt <= at
  const known = latest !== undefined
  return {
    id: client.id,
    offTrack: isFlagged ? true : known ? moments.some(({ offTrack }) => offTrack) : null,
    clinical: latest?.clinical ?? null,
    intake: isIntake(episodes, span),
    lowAlliance: alliance.length === 0 ? null : alliance.some(({ low }) => low),
  }
}
