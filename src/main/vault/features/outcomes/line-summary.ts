// One rater's line of one episode, summed up for overviews and the practice's figures. Everything in it follows from the
// episode's own rows and the settings, apart from what `freshUntil` says.
import { toId } from '#domain/kernel/ids.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { AgeBand, Rater } from '#domain/measures/measure-types.ts'
import type { AlertRule } from '#domain/outcomes/alert-types.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import { notSeenFrom } from '#domain/outcomes/not-seen-from.ts'
import type { OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { PracticeConstants } from '#domain/outcomes/practice-constants.ts'
import type { EpisodeOutcome } from '#domain/outcomes/practice-types.ts'
import { readSeries } from '#domain/outcomes/read-series.ts'
import { standingOf } from '#domain/outcomes/standing-of.ts'
import { summariseEpisode } from '#domain/outcomes/summarise-episode.ts'
import type { ClientRow } from '#shared/contracts/clients.ts'
import { bandOf, type ClientRecord } from '../clients/public.ts'
import { raterKey } from '../sessions/public.ts'
import { isAboutLine, standsOnOf } from './alert-service.ts'
import { buildLines, type RaterLine } from './build-series.ts'
import type { LoadedEpisode } from './load-episodes.ts'

export type LineAlert = {
  readonly rule: string
  readonly standsOn: string
  /** It speaks up from then on; 0 from the start. */
  readonly fromAt: number
}

export type LineSummary = {
  readonly episodeId: string
  readonly clientId: string
  readonly raterKey: string
  readonly position: number
  readonly role: Exclude<Rater, 'group'>
  readonly ageBand: AgeBand
  /** Of the domain's summary what is not found in the episode's own row. */
  readonly outcome: Omit<
    EpisodeOutcome,
    'episode' | 'client' | 'ageBand' | 'rater' | 'excluded' | 'closed' | 'endReason'
  >
  readonly zone: ClientRow['zone']
  readonly allianceLast: number | null
  readonly allianceLow: boolean
  /** Of the client, in this episode, whoever marked. */
  readonly lastSeenAt: number | null
  readonly nextAt: number | null
  readonly alerts: readonly LineAlert[]
  readonly countedAt: number
  readonly freshUntil: number | null
}

export type CountBy = {
  readonly settings: OutcomeSettings
  readonly constants: PracticeConstants
  readonly now: number
}

/** Even where nothing is planned an open line is looked at again now and then. */
const LOOK_AGAIN_MS = 28 * 86_400_000

const lastSeen = ({ sessions, participants }: LoadedEpisode, clientId: string): number | null => {
  const there = sessions.filter(({ sessionId, status }) => {
    const who = participants.get(sessionId) ?? []
    return status === 'attended' && (who.length === 0 || who.some((one) => one.clientId === clientId))
  })
  return there.length === 0 ? null : Math.max(...there.map(({ heldAt, plannedAt }) => heldAt ?? plannedAt))
}

/** What is next and how often they come stand on the calendar: until the next planned session, or a plan's end. */
const freshUntilOf = (loaded: LoadedEpisode, { series }: RaterLine, now: number): number | null => {
  if (series.closed) return null
  const ends = loaded.patterns.flatMap(({ until }) => (until !== null && until > now ? [until] : []))
  const next = series.nextPlannedAt === null ? [] : [series.nextPlannedAt + 1]
  return Math.min(now + LOOK_AGAIN_MS, ...ends, ...next)
}

const alertsOf = (loaded: LoadedEpisode, line: RaterLine, { settings, now }: CountBy): LineAlert[] => {
  const { series } = line
  const isSaid = (rule: AlertRule): boolean => isAboutLine(rule, line)
  const lasting = alertsFor(series, settings, toEpochMs(now))
    .filter(({ rule, grade }) => grade === 'worthALook' && rule !== 'notSeen' && isSaid(rule))
    .map((alert) => ({ rule: alert.rule, standsOn: standsOnOf(alert, loaded, line), fromAt: 0 }))
  const from = notSeenFrom(readSeries(series, settings), series, settings.alerts.notSeenFactor)
  if (from === null || !isSaid('notSeen')) return lasting
  const standsOn = standsOnOf({ rule: 'notSeen', session: null }, loaded, line)
  return [...lasting, { rule: 'notSeen', standsOn, fromAt: from }]
}

const zoneOf = (standing: ReturnType<typeof standingOf>): ClientRow['zone'] => {
  if (standing.kind === 'noRating' || standing.zone?.kind !== 'zone') return 'none'
  return standing.zone.early ? 'early' : standing.zone.zone
}

const outcomeOf = (line: RaterLine, client: ClientRecord, settings: OutcomeSettings) => {
  const facts = { ageBand: 'adult' as const, rater: line.role, excluded: false, endReason: null }
  const whole = summariseEpisode(line.series, { ...facts, client: toId(client.clientId) }, settings)
  const {
    episode: _e,
    client: _c,
    ageBand: _a,
    rater: _r,
    excluded: _x,
    closed: _d,
    endReason: _n,
    ...rest
  } = whole
  return rest
}

/** Every line of an episode, its own order kept. Errors as `readSeries`. */
export const summariseLines = (loaded: LoadedEpisode, by: CountBy): readonly LineSummary[] => {
  const { settings, constants, now } = by
  const lines = buildLines(loaded, { now: toEpochMs(now), constants })
  return lines.flatMap((line, position): LineSummary[] => {
    const client = loaded.clients.find(({ clientId }) => clientId === line.clientId)
    if (!client) return []
    const standing = standingOf(line.series, settings)
    return [
      {
        episodeId: line.episodeId,
        clientId: line.clientId,
        raterKey: raterKey(line.personId),
        position,
        role: line.role,
        ageBand: bandOf(client, loaded.episode.openedAt),
        outcome: outcomeOf(line, client, settings),
        zone: zoneOf(standing),
        allianceLast: standing.alliance?.last ?? null,
        allianceLow: standing.alliance?.belowCutOff ?? false,
        lastSeenAt: lastSeen(loaded, client.clientId),
        nextAt: line.series.nextPlannedAt,
        alerts: alertsOf(loaded, line, by),
        countedAt: now,
        freshUntil: freshUntilOf(loaded, line, now),
      },
    ]
  })
}
