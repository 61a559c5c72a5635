// Supervision of the sample caseload: something prepared, something decided and due, a few hours.
import { toEpochMs } from '#domain/kernel/time.ts'
import { dayOf } from '#domain/schedule/local-day.ts'
import { supervisionAgenda } from '../features/supervision/agenda-service.ts'
import { insertHour } from '../features/supervision/hour-store.ts'
import { discussTopic, prepareTopic } from '../features/supervision/topic-service.ts'
import { createMemo } from '../process/memo.ts'
import type { Writer } from '../process/writer.ts'

const dayMs = 86_400_000
const HOURS = [
  { daysAgo: 12, minutes: 50, kind: 'individual', withWhom: 'M. Aster' },
  { daysAgo: 26, minutes: 90, kind: 'group', withWhom: 'Tuesday group' },
  { daysAgo: 40, minutes: 50, kind: 'individual', withWhom: 'M. Aster' },
] as const

/** Who is first on the list by an alert has something prepared; Linden was talked about twelve days ago. */
export const writeSampleSupervision = (
  writerAt: (at: number) => Writer,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): void => {
  const { items, clients } = supervisionAgenda(writerAt(now).db, createMemo(), now)
  const stuck = items.find(({ why }) => why === 'sent')?.about
  const talkedAbout = clients.find(({ alias }) => alias === 'Linden')
  const dayAt = (days: number): string => dayOf(toEpochMs(now + days * dayMs), timeZone)
  if (talkedAbout)
    discussTopic(writerAt(now - 12 * dayMs), {
      topicId: null,
      about: talkedAbout,
      decision: { text: 'Ask in the third session from now whether shorter tasks help.', dueOn: dayAt(0) },
    })
  if (stuck)
    prepareTopic(writerAt(now), {
      topicId: null,
      about: stuck,
      title: '',
      clientView: '“We talk well, and then the week is the same.”',
      tried: 'Weekly tasks, then a review of the goals.',
      question: 'What would make a difference that can be seen at home?',
    })
  for (const { daysAgo, minutes, kind, withWhom } of HOURS) {
    const writer = writerAt(now - daysAgo * dayMs)
    const row = { hourId: writer.newId(), heldOn: dayAt(-daysAgo), minutes, kind, withWhom }
    const values = [row.hourId, row.heldOn, minutes, kind, withWhom]
    insertHour(writer.db, row, writer.now, writer.record('supervision.hoursAdded', row.hourId, values))
  }
}
