// Hours of supervision, as an accrediting body asks for them: by kind, in one period.

export const supervisionKinds = ['individual', 'group', 'peer'] as const
export type SupervisionKind = (typeof supervisionKinds)[number]

export type SupervisionMinutes = { readonly kind: SupervisionKind; readonly minutes: number }

export type HoursByKind = {
  /** Minutes. */
  readonly total: number
  readonly byKind: readonly SupervisionMinutes[]
}

/** Sums minutes, each kind that occurs in its fixed order. Nothing logged: a total of 0 and no kind. */
export const hoursByKind = (logged: readonly SupervisionMinutes[]): HoursByKind => {
  const byKind = supervisionKinds
    .map((kind) => ({
      kind,
      minutes: logged.filter((one) => one.kind === kind).reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .filter(({ minutes }) => minutes > 0)
  return { total: byKind.reduce((sum, { minutes }) => sum + minutes, 0), byKind }
}
