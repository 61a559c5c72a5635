// The agenda as a screen shows it: the domain's entries with what was prepared for each, topics of one's own, and decisions.
import { changeInPoints } from '#domain/kernel/hundredths.ts'
import { phrase } from '#domain/kernel/phrase.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import { type AlertAction, alertActions } from '#domain/outcomes/alert-types.ts'
import { classifyChange } from '#domain/outcomes/classify-change.ts'
import type { AgendaAlert, AgendaClient, AgendaEntry } from '#domain/supervision/agenda-types.ts'
import { fillAgenda } from '#domain/supervision/fill-agenda.ts'
import type { AgendaItem, DecisionRow, SupervisionAgenda } from '#shared/contracts/supervision.ts'
import type { ReadDb } from '../../db/sql.ts'
import type { Memo } from '../../process/memo.ts'
import { listClientsById, listOpenEpisodeIds } from '../clients/public.ts'
import {
  type AlertStateRecord,
  type EpisodeOverview,
  type LineOverview,
  type LineSummary,
  listAlertStates,
  overviewOf,
  summedLines,
} from '../outcomes/public.ts'
import { listDecisions } from './decision-store.ts'
import { listLastDiscussed, listOpenTopics, listTopicsById, type TopicRecord } from './topic-store.ts'

const DONE_DAYS = 30
const dayMs = 86_400_000

const keyOf = (episodeId: string, clientId: string): string => `${episodeId}·${clientId}`

type Row = LineOverview['alerts'][number]

const actionOf = ({ suggestion }: Row): AlertAction | undefined => {
  const word = suggestion?.key.split(':')[1]
  return alertActions.find((action) => action === word)
}

/** When the rating it stands on was marked; what stands on a flag or the calendar is as new as now. */
const standsAt = ({ standsOn }: Row, { line }: LineOverview, now: number): number =>
  [...line.series.ratings, ...line.series.alliance].find(({ id }) => id === standsOn)?.at ?? now

const alertsOf = (lines: readonly LineOverview[], now: number): readonly AgendaAlert[] =>
  lines.flatMap((line) =>
    line.alerts.flatMap((row): AgendaAlert[] => {
      const action = actionOf(row)
      if (row.grade !== 'worthALook' || !action) return []
      const sent = row.answered?.answer === 'toSupervision' ? row.answered.at : null
      return [
        {
          action,
          reason: row.reason,
          at: toEpochMs(standsAt(row, line, now)),
          sentAt: sent === null ? null : toEpochMs(sent),
          answered: row.answered !== null && sent === null,
        },
      ]
    }),
  )

/** What was sent stays sent when newer marks have made another alert of it, or none. */
const sentBefore = (states: readonly AlertStateRecord[], now: number): readonly AgendaAlert[] => {
  const last = states.findLast(({ answer }) => answer === 'toSupervision')
  if (!last) return []
  const days = Math.round((now - last.at) / dayMs)
  const reason = phrase('supervision:agenda.sentBefore', { count: days })
  return [{ action: 'consult', reason, at: toEpochMs(last.at), sentAt: toEpochMs(last.at), answered: false }]
}

type Known = {
  readonly topics: ReadonlyMap<string, TopicRecord>
  readonly discussed: ReadonlyMap<string, number>
  readonly aliases: ReadonlyMap<string, string>
  /** Whole episodes, of those that have something to say. */
  readonly overviews: ReadonlyMap<string, EpisodeOverview>
  readonly statesOf: ReadonlyMap<string, readonly AlertStateRecord[]>
}

type Member = {
  readonly client: AgendaClient
  readonly alias: string
  readonly sessions: number
  readonly first: number | null
  readonly last: number | null
}

const changeOf = ({ outcome }: LineSummary) => {
  const { constants, first, last, ratings } = outcome
  if (first === null || last === null || ratings < 2) return { change: null, gain: null }
  const change = changeInPoints(first, last)
  return {
    change: classifyChange({ ...constants, first, last }),
    gain: constants.direction === 'higher' ? change : -change,
  }
}

const memberOf = (line: LineSummary, known: Known, now: number): Member[] => {
  const { episodeId, clientId, outcome } = line
  const alias = known.aliases.get(clientId)
  if (alias === undefined) return []
  const key = keyOf(episodeId, clientId)
  const mine = (known.overviews.get(episodeId)?.lines ?? []).filter(
    ({ line: { clientId: id } }) => id === clientId,
  )
  const alerts = alertsOf(mine, now)
  const isSent = alerts.some(({ sentAt }) => sentAt !== null)
  const at = known.discussed.get(key)
  const client: AgendaClient = {
    episodeId,
    clientId,
    alerts: isSent ? alerts : [...sentBefore(known.statesOf.get(key) ?? [], now), ...alerts],
    ...changeOf(line),
    discussedAt: at === undefined ? null : toEpochMs(at),
    prepared: known.topics.has(key),
  }
  return [{ client, alias, sessions: outcome.sessions, first: outcome.first, last: outcome.last }]
}

const prepared = (topic: TopicRecord | undefined) => ({
  topicId: topic?.topicId ?? null,
  title: topic?.title ?? '',
  clientView: topic?.clientView ?? '',
  tried: topic?.tried ?? '',
  question: topic?.question ?? '',
  discussedAt: topic?.discussedAt ?? null,
})

const itemOf = (entry: AgendaEntry, member: Member, topic: TopicRecord | undefined): AgendaItem => {
  const { episodeId, clientId, why, reasons } = entry
  const { alias, sessions, first, last } = member
  return {
    about: { episodeId, clientId },
    why,
    alias,
    sessions,
    first,
    last,
    reasons: reasons.map(({ key, params }) => ({ key, params: { ...params } })),
    ...prepared(topic),
  }
}

const ownTopic = (topic: TopicRecord): AgendaItem => ({
  about: null,
  why: 'own',
  alias: null,
  reasons: [],
  sessions: 0,
  first: null,
  last: null,
  ...prepared(topic),
})

const decisionsOf = (db: ReadDb, now: number): DecisionRow[] => {
  const decisions = listDecisions(db, now - DONE_DAYS * dayMs)
  const topics = new Map(
    listTopicsById(
      db,
      decisions.map(({ topicId }) => topicId),
    ).map((topic) => [topic.topicId, topic]),
  )
  const clientIds = [...topics.values()].flatMap(({ clientId }) => clientId ?? [])
  const aliases = new Map(listClientsById(db, clientIds).map(({ clientId, alias }) => [clientId, alias]))
  return decisions.map((decision): DecisionRow => {
    const topic = topics.get(decision.topicId)
    const { episodeId, clientId } = topic ?? {}
    return {
      ...decision,
      about: episodeId && clientId ? { episodeId, clientId } : null,
      alias: clientId ? (aliases.get(clientId) ?? null) : null,
      title: topic?.title ?? '',
    }
  })
}

/** Rules whose reasons are read whole: theirs alone lead to supervision by themselves. */
const consulting: ReadonlySet<string> = new Set([
  'veryLowTotal',
  'veryLowItem',
  'noGainConsult',
  'noGainReview',
])

const membersOf = (db: ReadDb, memo: Memo, now: number, topics: Known['topics']): readonly Member[] => {
  const open = listOpenEpisodeIds(db)
  const isOpen = new Set(open)
  const states = Map.groupBy(listAlertStates(db, open), ({ episodeId, clientId }) =>
    keyOf(episodeId, clientId),
  )
  const lines = summedLines(db, memo, now).filter(
    ({ episodeId, raterKey }) => isOpen.has(episodeId) && raterKey === 'self',
  )
  const asking = lines.filter(
    ({ episodeId, clientId, alerts }) =>
      alerts.some(({ rule }) => consulting.has(rule)) ||
      (states.get(keyOf(episodeId, clientId)) ?? []).some(({ answer }) => answer === 'toSupervision'),
  )
  const ids = [...new Set(asking.map(({ episodeId }) => episodeId))]
  const clients = listClientsById(db, [...new Set(lines.map(({ clientId }) => clientId))])
  const known: Known = {
    topics,
    discussed: new Map(
      listLastDiscussed(db).map(({ episodeId, clientId, at }) => [keyOf(episodeId, clientId), at]),
    ),
    aliases: new Map(
      clients.filter(({ archivedAt }) => archivedAt === null).map(({ clientId, alias }) => [clientId, alias]),
    ),
    overviews: new Map(overviewOf(db, ids, now).map((one) => [one.loaded.episode.episodeId, one])),
    statesOf: states,
  }
  return lines.flatMap((line) => memberOf(line, known, now))
}

export const supervisionAgenda = (db: ReadDb, memo: Memo, now: number): SupervisionAgenda => {
  const open = listOpenTopics(db)
  const topics = new Map(
    open.flatMap((topic) =>
      topic.episodeId && topic.clientId ? [[keyOf(topic.episodeId, topic.clientId), topic] as const] : [],
    ),
  )
  const members = membersOf(db, memo, now, topics)
  const byKey = new Map(members.map((one) => [keyOf(one.client.episodeId, one.client.clientId), one]))
  const items = fillAgenda(members.map(({ client }) => client)).flatMap((entry) => {
    const key = keyOf(entry.episodeId, entry.clientId)
    const member = byKey.get(key)
    return member ? [itemOf(entry, member, topics.get(key))] : []
  })
  return {
    items: [...items, ...open.filter(({ episodeId }) => episodeId === null).map(ownTopic)],
    decisions: decisionsOf(db, now),
    clients: members
      .map(({ client: { episodeId, clientId }, alias }) => ({ episodeId, clientId, alias }))
      .sort((a, b) => a.alias.localeCompare(b.alias)),
  }
}
