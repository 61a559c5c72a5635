// The agenda that fills itself: what was sent, whom the rules send to consult, what the therapist put there, and one that
// goes well, so that supervision is not about trouble alone. Our own rule; it ranks clients by what asks for a talk, never
// therapists.
import { compareHundredths } from '../kernel/hundredths.ts'
import type { AlertAction } from '../outcomes/alert-types.ts'
import type { AgendaAlert, AgendaClient, AgendaEntry, AgendaWhy } from './agenda-types.ts'

/** What an alert suggests where it should not stay between two people. */
const consultActions: readonly AlertAction[] = ['consult', 'reviewPlan']

const order: readonly AgendaWhy[] = ['sent', 'consult', 'own', 'goesWell']

/** What was discussed comes back only with something newer. */
const isNews = (at: number, { discussedAt }: AgendaClient): boolean =>
  discussedAt === null || at > discussedAt

const sentOf = (client: AgendaClient): readonly AgendaAlert[] =>
  client.alerts.filter(({ sentAt }) => sentAt !== null && isNews(sentAt, client))

const consultOf = (client: AgendaClient): readonly AgendaAlert[] =>
  client.alerts.filter(
    ({ action, sentAt, answered, at }) =>
      sentAt === null && !answered && consultActions.includes(action) && isNews(at, client),
  )

const entryOf = (client: AgendaClient): AgendaEntry | null => {
  const { episodeId, clientId, prepared } = client
  const sent = sentOf(client)
  const consult = consultOf(client)
  const why = sent.length > 0 ? 'sent' : consult.length > 0 ? 'consult' : prepared ? 'own' : null
  return why && { episodeId, clientId, why, reasons: [...sent, ...consult].map(({ reason }) => reason) }
}

const keyOf = ({ episodeId, clientId }: Pick<AgendaClient, 'episodeId' | 'clientId'>): string =>
  `${episodeId}·${clientId}`

/** Longest not discussed first (never is longest), then the greatest gain, then by id, so that any order of input agrees. */
const byTurn = (a: AgendaClient, b: AgendaClient): number =>
  (a.discussedAt ?? 0) - (b.discussedAt ?? 0) ||
  compareHundredths(b.gain ?? 0, a.gain ?? 0) ||
  keyOf(a).localeCompare(keyOf(b))

const oneThatGoesWell = (clients: readonly AgendaClient[], taken: ReadonlySet<string>): AgendaEntry[] =>
  clients
    .filter((client) => !taken.has(keyOf(client)))
    .filter(({ change }) => change === 'recovered' || change === 'improved')
    .toSorted(byTurn)
    .slice(0, 1)
    .map(({ episodeId, clientId }) => ({ episodeId, clientId, why: 'goesWell' as const, reasons: [] }))

/**
 * One entry for each client that asks for a talk, sent ones first, at most one that goes well at the end. Total and
 * order-free: the same clients in another order give the same agenda.
 */
export const fillAgenda = (clients: readonly AgendaClient[]): readonly AgendaEntry[] => {
  const asked = clients.flatMap((client) => entryOf(client) ?? [])
  const taken = new Set(asked.map(keyOf))
  return [...asked, ...oneThatGoesWell(clients, taken)].toSorted(
    (a, b) => order.indexOf(a.why) - order.indexOf(b.why) || keyOf(a).localeCompare(keyOf(b)),
  )
}
