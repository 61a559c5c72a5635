// Each rule of wellbeing.md with the title and the reason that it is given: what is said is what fired, and nothing more.
import { describe, expect, it } from 'vitest'
import { addDays, toEpochMs } from '#domain/kernel/time.ts'
import type { FullCheck } from '#domain/wellbeing/full-check.ts'
import type { LevelRule, Pulse, WellbeingInput } from '#domain/wellbeing/level-types.ts'
import { wellbeingLevel } from '#domain/wellbeing/wellbeing-level.ts'
import { levelTitle } from '#renderer/features/wellbeing/wellbeing-view.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'
import { createFormat } from '#renderer/i18n/format.ts'
import { phraseText } from '#renderer/i18n/use-phrase.ts'

const i18n = createI18n('en')
const format = createFormat('en-GB', 'UTC')
const start = toEpochMs(Date.UTC(2026, 0, 5, 18))
const friday = (week: number) => addDays(start, week * 7)

/** S is ten times `each`; distance and the ends may differ. */
const pulse = (week: number, each: number, more: Partial<Pulse> = {}): Pulse => ({
  at: friday(week),
  ...{ drained: each, distance: each, effect: 10 - each, recover: 10 - each },
  ...more,
})
const weeks = (...scores: readonly number[]) => scores.map((score, week) => pulse(week, score / 10))
const usual = [20, 20, 20, 20, 20, 20]
const check = (days: number, personal: number, work: number, client: number): FullCheck => ({
  at: addDays(start, days),
  scales: { personal, work, client },
})

const said = (input: Partial<WellbeingInput>) => {
  const last = input.pulses?.at(-1)?.at ?? start
  const found = wellbeingLevel({
    pulses: [],
    fullChecks: [],
    support: [],
    now: addDays(toEpochMs(last), 1),
    ...input,
  })
  if (found.kind !== 'level') throw new Error(found.kind)
  const title = i18n.t(`checkin:${levelTitle(found)}`)
  return [found.rule, found.level, title, phraseText(found.reason, i18n, format)] as const
}

type Case = readonly [
  rule: LevelRule,
  input: Partial<WellbeingInput>,
  level: number,
  title: string,
  reason: string,
]

const worn = { drained: 8, recover: 2, distance: 0, effect: 10 }
const STRETCHED = 'A bit stretched'
const STRAINED = 'Strained'
const SUPPORT = 'Time for support'

const CASES: readonly Case[] = [
  ['veryHighTwice', { pulses: weeks(75, 80) }, 4, SUPPORT, 'At 75 of 100 or above: both check-ins.'],
  [
    'veryHighTwice',
    { pulses: weeks(75, 40, 80) },
    4,
    SUPPORT,
    'At 75 of 100 or above: two of the last three check-ins.',
  ],
  [
    'highTwice',
    { pulses: weeks(60, 64, 74) },
    3,
    STRAINED,
    'At 60 of 100 or above: the last three check-ins.',
  ],
  [
    'farAboveUsual',
    { pulses: weeks(...usual, 40, 52) },
    3,
    STRAINED,
    'The last two are at 35.0 or above, the top of your own usual, and the latest is at 52.0 of 100.',
  ],
  [
    'exhausted',
    { pulses: [pulse(0, 4, worn), pulse(1, 3), pulse(2, 4, worn)] },
    3,
    STRAINED,
    'The battery was nearly flat and hardly came back in two of the last three check-ins, whatever the rest says.',
  ],
  ['raisedTwice', { pulses: weeks(46, 46) }, 2, STRETCHED, 'At 45 of 100 or above: both check-ins.'],
  [
    'aboveUsual',
    { pulses: weeks(...usual, 40, 42) },
    2,
    'A bit more stretched than your usual',
    'The last two are at 35.0 or above, the top of your own usual.',
  ],
  [
    'distant',
    { pulses: [pulse(0, 2, { distance: 6 }), pulse(1, 2), pulse(2, 2, { distance: 7 })] },
    2,
    STRETCHED,
    'People felt far off in two of the last three check-ins.',
  ],
  [
    'steady',
    { pulses: weeks(...usual, 20, 34) },
    1,
    'Steady',
    'The last check-ins are not above your usual, and below the limits.',
  ],
  [
    'steadyNoUsual',
    { pulses: weeks(20, 20) },
    1,
    'Steady',
    'The last check-ins are below the limits. Your own usual shows from six on.',
  ],
  [
    'steadyOnce',
    { pulses: weeks(...usual, 80, 22) },
    1,
    'Steady',
    'Something stood out in the last check-ins, though not often enough to say more than this.',
  ],
  [
    'support',
    { support: [{ at: start, talkedAt: null }], now: addDays(start, 1) },
    4,
    SUPPORT,
    'You said that you need support. It stands until you have talked to someone, or for two weeks.',
  ],
  [
    'held',
    { pulses: weeks(62, 64, 20, 20) },
    3,
    STRAINED,
    'What raised this was no longer there at the latest check-in. One more like it, and this goes down a step.',
  ],
  [
    'heldFull',
    { pulses: weeks(20, 20, 20, 20, 20), fullChecks: [check(0, 60, 60, 0)], now: addDays(start, 40) },
    3,
    STRAINED,
    'An earlier full check raised this. Two check-ins that say less, and it goes down a step.',
  ],
  [
    'heldFull',
    { pulses: weeks(20, 20), fullChecks: [check(1, 80, 0, 0), check(8, 0, 0, 0)], now: addDays(start, 9) },
    4,
    SUPPORT,
    'An earlier full check raised this. Two check-ins that say less, and it goes down a step.',
  ],
  [
    'fullVeryHigh',
    { fullChecks: [check(0, 75, 0, 0)] },
    4,
    SUPPORT,
    'A scale of your full check is at 75 or above.',
  ],
  [
    'fullTwoHigh',
    { fullChecks: [check(0, 50, 50, 60)] },
    3,
    STRAINED,
    'Two scales or more of your full check are at 50 or above.',
  ],
  [
    'fullHighAndUp',
    { fullChecks: [check(-30, 30, 0, 0), check(0, 50, 0, 0)] },
    3,
    STRAINED,
    'A scale of your full check is at 50 or above, and at least 20 higher than the time before.',
  ],
  [
    'fullHigh',
    { fullChecks: [check(0, 50, 0, 0)] },
    2,
    STRETCHED,
    'A scale of your full check is at 50 or above.',
  ],
  [
    'fullUp',
    { fullChecks: [check(-30, 10, 0, 0), check(0, 30, 0, 0)] },
    2,
    STRETCHED,
    'A scale of your full check is at least 20 higher than the time before.',
  ],
]

describe('the level in words', () => {
  it.each(CASES)('%s', (rule, input, level, title, reason) => {
    expect(said(input)).toEqual([rule, level, title, reason])
  })

  it('is held against every rule that there is', () => {
    const all: Readonly<Record<LevelRule, true>> = {
      veryHighTwice: true,
      highTwice: true,
      farAboveUsual: true,
      exhausted: true,
      raisedTwice: true,
      aboveUsual: true,
      distant: true,
      steady: true,
      steadyNoUsual: true,
      steadyOnce: true,
      support: true,
      held: true,
      heldFull: true,
      fullVeryHigh: true,
      fullTwoHigh: true,
      fullHighAndUp: true,
      fullHigh: true,
      fullUp: true,
    }
    expect([...new Set(CASES.map(([rule]) => rule))].sort()).toEqual(Object.keys(all).sort())
  })

  it('names one’s usual and a length of time only where the rule is about them', () => {
    for (const [rule, , , title] of CASES) {
      expect(title.includes('usual'), rule).toBe(rule === 'aboveUsual')
      expect(title, rule).not.toMatch(/week|day|month/)
    }
  })

  it('counts none, one and more', () => {
    const why = (count: number) => i18n.t('checkin:finding.tooFewWhy', { count })
    expect(why(0)).toBe('None is there yet. From the second on there is something to say.')
    expect(why(1)).toBe('One is there. From the second on there is something to say.')
    expect(why(3)).toContain('3 are there')
  })
})
