import { expect, test } from 'vitest'
import { createTurn } from '#main/handover/turn.ts'
import type { HandoverForm } from '#shared/contracts/handover.ts'

const form = (index: number, occasion: HandoverForm['occasion']): HandoverForm => ({
  index,
  measureId: 'evenkeel-outcome',
  version: 'adult',
  occasion,
  items: ['one', 'two'],
  language: 'en',
  direction: 'ltr',
  textSize: 100,
  contrast: 'normal',
  layout: 'all',
  readAloud: false,
  steady: false,
  symbol: 'none',
})
const forms = [form(0, 'outcome'), form(1, 'outcome'), form(2, 'alliance'), form(3, 'alliance')]

test('a hand-over shows the forms of its occasion and takes answers to no other', () => {
  const turn = createTurn(forms, 'alliance')
  expect(turn.forms.map(({ index }) => index)).toEqual([2, 3])
  expect(turn.takes({ what: 'mark', form: 2, item: 'one', value: 55 })).toBe(true)
  expect(turn.takes({ what: 'mark', form: 0, item: 'one', value: 55 })).toBe(false)
  expect(turn.takes({ what: 'declined', form: 2, item: 'three' })).toBe(false)
  expect(turn.takes({ what: 'end', form: 3, how: 'skipped' })).toBe(true)
})

test('after a crash it goes on with the first form that has not ended', () => {
  const turn = createTurn(forms, 'alliance')
  expect(turn.first()).toBe(2)
  turn.note({ what: 'mark', form: 2, item: 'one', value: 55 })
  expect(turn.first()).toBe(2)
  turn.note({ what: 'end', form: 2, how: 'finished' })
  expect(turn.first()).toBe(3)
  turn.note({ what: 'end', form: 3, how: 'finished' })
  expect(turn.first()).toBe(3)
})
