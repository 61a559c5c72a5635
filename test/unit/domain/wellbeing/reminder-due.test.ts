import { expect, it } from 'vitest'
import { isReminderDue, type ReminderInput } from '#domain/wellbeing/reminder-due.ts'

const friday: ReminderInput = {
  on: true,
  weekday: 5,
  quietUntil: 0,
  now: 1000,
  localWeekday: 5,
  localHour: 16,
  inSession: false,
  sharedScreen: false,
}
const due = (change: Partial<ReminderInput>) => isReminderDue({ ...friday, ...change })

it('is there on its day and the next, and on no other', () => {
  expect([1, 2, 3, 4, 5, 6, 7].filter((localWeekday) => due({ localWeekday }))).toEqual([5, 6])
  expect([1, 2, 3, 4, 5, 6, 7].filter((localWeekday) => due({ weekday: 7, localWeekday }))).toEqual([1, 7])
})

it('is never there unasked, in a session, on a shared screen, or late', () => {
  expect(due({})).toBe(true)
  expect(due({ on: false })).toBe(false)
  expect(due({ inSession: true })).toBe(false)
  expect(due({ sharedScreen: true })).toBe(false)
  expect([7, 8, 19, 20, 23].map((localHour) => due({ localHour }))).toEqual([false, true, true, false, false])
})

it('is quiet until its time', () => {
  expect(due({ quietUntil: 1001 })).toBe(false)
  expect(due({ quietUntil: 1000 })).toBe(true)
})
