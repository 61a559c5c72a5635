import { expect, it } from 'vitest'
import {
  isAnyOlder,
  levelChecks,
  levelNow,
  needsSupport,
  pulsesOf,
} from '#renderer/features/wellbeing/wellbeing-view.ts'
import type { PrivateRecord } from '#shared/contracts/wellbeing.ts'

const week = 7 * 86_400_000
const start = Date.UTC(2026, 0, 5, 18)
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

const pulse = (each: number, at: number, n: number) => ({
  pulseId: id(n),
  at,
  drained: each,
  distance: each,
  effect: 100 - each,
  recover: 100 - each,
  control: null,
  text: '',
})

const record: PrivateRecord = {
  now: start + 2 * week,
  pulses: [pulse(62, start, 1), pulse(64, start + week, 2)],
  notes: [],
  fullChecks: [],
  support: [],
  helpLines: [],
  draft: null,
  fullDraft: null,
  openForms: null,
  cost: '',
  sentence: '',
  retentionWeeks: 26,
  pinSet: false,
}

it('reads tenths as points, and an open line as none', () => {
  expect(pulsesOf({ pulses: [{ ...pulse(62, start, 1), effect: null }] })).toEqual([
    { at: start, drained: 6.2, distance: 6.2, effect: null, recover: 3.8 },
  ])
})

it('says the level of the domain for what is in the store', () => {
  expect(levelNow(record)).toMatchObject({ kind: 'level', level: 3 })
  expect(levelNow({ ...record, support: [{ at: record.now - 1000, talkedAt: null }] })).toMatchObject({
    level: 4,
  })
  expect(levelNow({ ...record, pulses: [] })).toEqual({ kind: 'tooFew', scored: 0 })
})

it('lets only one kind of full check have a part in the level', () => {
  const values = Array<number>(10).fill(5)
  const quality = {
    checkId: id(3),
    at: start,
    kind: 'quality' as const,
    title: '',
    scales: [{ scale: 'burnout' as const, values }],
  }
  const burnout = {
    checkId: id(4),
    at: start + week,
    kind: 'burnout' as const,
    title: '',
    scales: [{ scale: 'work' as const, values: [100, 75, 75, 100] }],
  }
  expect(levelChecks({ fullChecks: [quality, burnout] })).toEqual([
    { at: start + week, scales: { personal: null, work: 87.5, client: null } },
  ])
  expect(levelNow({ ...record, fullChecks: [quality, burnout] })).toMatchObject({ level: 4 })
})

it('asks before a shorter time takes something away, and only then', () => {
  expect(isAnyOlder(record, start)).toBe(false)
  expect(isAnyOlder(record, start + 1)).toBe(true)
  const note = { noteId: id(5), at: start - week, text: 'leave' }
  expect(isAnyOlder({ ...record, notes: [note] }, start)).toBe(true)
})

it('offers "I need support" anew after two weeks, and once somebody was talked to', () => {
  const day = 86_400_000
  const tapped = { at: start, talkedAt: null }
  expect(needsSupport({ support: [tapped], now: start + 13 * day })).toBe(true)
  expect(needsSupport({ support: [tapped], now: start + 14 * day })).toBe(false)
  expect(needsSupport({ support: [{ ...tapped, talkedAt: start + day }], now: start + 2 * day })).toBe(false)
})
