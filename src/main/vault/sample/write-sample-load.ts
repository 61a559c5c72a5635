// The load of the sample caseload: a therapist of sixty per cent who types the hours of writing in the evening.
import { daysBefore } from '#domain/schedule/local-day.ts'
import { defaultLoadSettings, saveLoadSettings, typeAfterHours } from '../features/caseload/load-settings.ts'
import type { Writer } from '../process/writer.ts'
import type { SampleCalendar } from './sample-calendar.ts'

/** Of this week and those before it, the latest first. */
const EVENINGS = [3, 2.5, 3.5, 2, 1.5, 2.5, 3, 1, 2, 2.5, 1.5, 2] as const
const FTE_HUNDREDTHS = 60

export const writeSampleLoad = (writer: Writer, { today }: SampleCalendar): void => {
  saveLoadSettings(writer, { ...defaultLoadSettings, fteHundredths: FTE_HUNDREDTHS, afterHours: 'typed' })
  for (const [weeksAgo, hours] of EVENINGS.entries())
    typeAfterHours(writer, daysBefore(today, 7 * weeksAgo), hours)
}
