// Calendar files for tests: one entry a record of properties.
export type CalendarLines = readonly string[]

export const entry = (uid: string, ...lines: CalendarLines): CalendarLines => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  ...lines,
  'END:VEVENT',
]

export const calendarText = (...parts: readonly CalendarLines[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts.flat(), 'END:VCALENDAR', ''].join('\r\n')

export const calendarOf = (...parts: readonly CalendarLines[]): Uint8Array =>
  new TextEncoder().encode(calendarText(...parts))
