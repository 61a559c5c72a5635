import type { AlertRule } from '../alert-types.ts'
import type { AlertRate } from './alert-rates.ts'
import { publishedAlertRates } from './published-alert-rates.ts'
import type { SimulatedRule } from './simulated-rules.ts'

export type PublishedAlertRates = {
  /** Day of the simulation, ISO. */
  readonly date: string
  readonly seed: number
  readonly clients: number
  readonly sessions: number
  readonly anyWorthALook: AlertRate
  readonly rules: Readonly<Record<SimulatedRule, AlertRate>>
}

/**
 * How often an alert fires on clients who do exactly as expected, with default settings, shares 0–1. Null for rules that
 * the simulation never meets (attendance, safety, a high first score).
 */
export const alertRateOf = (rule: AlertRule): AlertRate | null =>
  (publishedAlertRates.rules as Readonly<Partial<Record<AlertRule, AlertRate>>>)[rule] ?? null
