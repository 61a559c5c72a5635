// Alerts of a line as the domain finds them, each with what it stands on and how it was answered.
import type { EpochMs } from '#domain/kernel/time.ts'
import type { Alert, AlertRule } from '#domain/outcomes/alert-types.ts'
import { alertsFor } from '#domain/outcomes/alerts-for.ts'
import type { OutcomeSettings } from '#domain/outcomes/outcome-settings.ts'
import type { AlertRow } from '#shared/contracts/outcomes.ts'
import type { RaterLine } from './build-series.ts'
import type { AlertStateRecord } from './event-store.ts'
import type { LoadedEpisode } from './load-episodes.ts'

/** These are about the client and the calendar; a carer's line would only say them twice. */
const aboutClient: readonly AlertRule[] = ['safetyFlag', 'safetyAnswer', 'notSeen']

const aboutAlliance: readonly AlertRule[] = [
  'allianceBelowUsual',
  'allianceFall',
  'allianceRose',
  'allianceDip',
  'allianceItemLow',
]

/** The rating (else the session, the flag) behind an alert: when that changes, the alert is a new one. */
export const standsOnOf = (
  { rule, session }: Pick<Alert, 'rule' | 'session'>,
  loaded: LoadedEpisode,
  line: RaterLine,
): string => {
  const { series, clientId } = line
  if (rule === 'safetyFlag' || rule === 'safetyAnswer') {
    const client = loaded.clients.find((one) => one.clientId === clientId)
    return `safety:${client?.safetyAt ?? 0}`
  }
  if (rule === 'notSeen') return `session:${series.sessions.at(-1)?.number ?? 0}`
  if (rule === 'missedTwice' || rule === 'missedAfterLowAlliance') return `session:${session ?? 0}`
  const ratings = aboutAlliance.includes(rule) ? series.alliance : series.ratings
  const latest = ratings.toSorted((a, b) => a.session - b.session || a.at - b.at).at(-1)
  return latest?.id ?? 'none'
}

/** Whether a rule is said on this line at all. */
export const isAboutLine = (rule: AlertRule, { personId }: Pick<RaterLine, 'personId'>): boolean =>
  personId === null || !aboutClient.includes(rule)

export const answerTo = (
  { rule, standsOn }: { readonly rule: string; readonly standsOn: string },
  states: readonly AlertStateRecord[],
  clientId: string,
  now: number,
): AlertRow['answered'] => {
  // Stays until it is said that it was seen, on the client's page: no other answer puts it away.
  if (rule === 'safetyAnswer') return null
  const state = states.findLast(
    (one) => one.clientId === clientId && one.rule === rule && one.standsOn === standsOn,
  )
  if (!state || (state.until !== null && state.until <= now)) return null
  const { alertStateId, answer, at, until } = state
  return { alertStateId, answer, at, until }
}

export const alertRowsOf = (
  loaded: LoadedEpisode,
  line: RaterLine,
  settings: OutcomeSettings,
  now: EpochMs,
): readonly AlertRow[] =>
  alertsFor(line.series, settings, now)
    .filter(({ rule }) => isAboutLine(rule, line))
    .map((alert): AlertRow => {
      const { rule, grade, reason, suggestion } = alert
      const standsOn = standsOnOf(alert, loaded, line)
      const answered = answerTo({ rule, standsOn }, loaded.alertStates, line.clientId, now)
      return {
        rule,
        grade,
        reason: { key: reason.key, params: { ...reason.params } },
        suggestion: { key: suggestion.key, params: { ...suggestion.params } },
        standsOn,
        answeredBy: rule === 'safetyAnswer' ? [...(loaded.unseen.get(line.clientId) ?? [])] : [],
        answered,
      }
    })
