// Why an episode ended, as plain words: a page lists them without the schemas.
export const END_REASONS = [
  'planned',
  'toldMe',
  'stoppedComing',
  'referred',
  'moved',
  'iEndedIt',
  'died',
  'other',
] as const
export type EndReason = (typeof END_REASONS)[number]
