// The parts of the settings, in their order.
export const settingParts = [
  'security',
  'practice',
  'measures',
  'languages',
  'look',
  'data',
  'audit',
  'about',
] as const
export type SettingPart = (typeof settingParts)[number]

/** The part that somebody was sent to; the first where there is none of that name. */
export const settingPartOf = (asked: string | undefined): SettingPart =>
  settingParts.find((part) => part === asked) ?? settingParts[0]
