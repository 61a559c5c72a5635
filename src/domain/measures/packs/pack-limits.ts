/** What a pack's file may be, at most. A questionnaire needs a small part of this; an attack needs more. */
export const packLimits = {
  bytes: 2 * 1024 * 1024,
  /** Brackets within brackets. */
  depth: 32,
  /** Values of the whole file. */
  values: 100_000,
  /** Questions, groups and texts. */
  entries: 300,
  options: 40,
  languages: 60,
  title: 200,
  text: 2_000,
  option: 400,
  linkId: 120,
  version: 60,
  /** Ranges of numbers, in points. */
  number: 100_000,
  /** Remarks that are listed; more than these help nobody. */
  problems: 20,
} as const
