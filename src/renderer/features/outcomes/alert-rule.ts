import { type AlertRule, alertRules } from '#domain/outcomes/alert-types.ts'

/** The rule of that name; null for one that this release does not know any more. */
export const alertRule = (name: string): AlertRule | null => alertRules.find((rule) => rule === name) ?? null
