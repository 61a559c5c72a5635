// How often each alert fires on clients who do exactly as expected: the price of noticing early, in plain numbers.
import { seededRandom } from '../../kernel/random.ts'
import { addDays, type EpochMs } from '../../kernel/time.ts'
import type { Alert, AlertRule } from '../alert-types.ts'
import { alertsFor } from '../alerts-for.ts'
import type { Steps } from '../growth/run-steps.ts'
import { defaultOutcomeSettings, type OutcomeSettings } from '../outcome-settings.ts'
import { defaultPracticeConstants, seriesConstantsFor } from '../practice-constants.ts'
import type { EpisodeSeries } from '../series-types.ts'
import { type Deviations, deviationsOf } from './expected-deviations.ts'
import { simulatedClient } from './simulated-client.ts'

export type AlertRate = {
  /** Share of the sessions from the second on after which it stands, 0–1. */
  readonly perSession: number
  /** Share of clients on whom it stood at least once. */
  readonly perClient: number
}

export type AlertRates = {
  readonly seed: number
  readonly clients: number
  readonly sessions: number
  readonly deviations: Deviations
  /** Only rules that fired; every other rule never did. */
  readonly rules: Readonly<Partial<Record<AlertRule, AlertRate>>>
  /** At least one of grade "worth a look". */
  readonly anyWorthALook: AlertRate
}

export type AlertRateOptions = {
  readonly seed: number
  readonly clients: number
  /** Weekly sessions of each client, at least 2. */
  readonly sessions: number
  readonly deviations: Deviations
  readonly settings?: OutcomeSettings
}

/** The series as it stood right after a session. */
const after = (series: EpisodeSeries, session: number): EpisodeSeries => ({
  ...series,
  ratings: series.ratings.slice(0, session),
  alliance: series.alliance.slice(0, session),
  sessions: series.sessions.slice(0, session),
})

const anyGrade = 'anyWorthALook'

/** What stood after one session; a rule that fired twice counts once. */
const standing = (alerts: readonly Alert[]): ReadonlySet<string> =>
  new Set([
    ...alerts.map(({ rule }) => rule),
    ...(alerts.some(({ grade }) => grade === 'worthALook') ? [anyGrade] : []),
  ])

/** Counts what stands after each session of one client, looked at on the evening of that session. */
const countClient = (
  series: EpisodeSeries,
  settings: OutcomeSettings,
  count: (name: string, first: boolean) => void,
): void => {
  const seen = new Set<string>()
  for (const { number, at } of series.sessions.slice(1)) {
    const evening: EpochMs = addDays(at, 0.25)
    for (const name of standing(alertsFor(after(series, number), settings, evening))) {
      count(name, !seen.has(name))
      seen.add(name)
    }
  }
}

/** `alertRates` in steps, one per 50 clients. */
export function* alertRateSteps(options: AlertRateOptions): Steps<AlertRates> {
  const { seed, clients, sessions, deviations, settings = defaultOutcomeSettings } = options
  if (!Number.isSafeInteger(clients) || clients < 1) throw new RangeError('A simulation needs clients')
  if (!Number.isSafeInteger(sessions) || sessions < 2)
    throw new RangeError('A simulation needs two sessions or more')
  const random = seededRandom(seed)
  const { sd } = seriesConstantsFor(defaultPracticeConstants, 'adult')
  const draw = deviationsOf(deviations, sessions, sd, settings.reference)
  const times = new Map<string, number>()
  const people = new Map<string, number>()
  const add = (map: Map<string, number>, name: string): void => {
    map.set(name, (map.get(name) ?? 0) + 1)
  }
  for (let i = 0; i < clients; i += 1) {
    if (i % 50 === 0) yield { share: i / clients }
    countClient(simulatedClient(random, draw(random), settings), settings, (name, first) => {
      add(times, name)
      if (first) add(people, name)
    })
  }
  const rateOf = (name: string): AlertRate => ({
    perSession: (times.get(name) ?? 0) / (clients * (sessions - 1)),
    perClient: (people.get(name) ?? 0) / clients,
  })
  const names = [...times.keys()].filter((name) => name !== anyGrade).sort()
  return {
    seed,
    clients,
    sessions,
    deviations,
    rules: Object.fromEntries(names.map((name) => [name, rateOf(name)])),
    anyWorthALook: rateOf(anyGrade),
  }
}

/** Runs at once. The same options give the same rates. RangeError without clients or with fewer than two sessions. */
export const alertRates = (options: AlertRateOptions): AlertRates => {
  const steps = alertRateSteps(options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
