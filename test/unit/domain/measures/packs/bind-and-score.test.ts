import { describe, expect, it } from 'vitest'
import type { PackBinding, PackForm } from '#domain/measures/packs/pack-types.ts'
import { checkBinding, suggestBinding } from '#domain/measures/packs/score/bind-rule.ts'
import { scalesOf } from '#domain/measures/packs/score/scale-of.ts'
import { isFitAnswer, scorePack } from '#domain/measures/packs/score/score-pack.ts'
import { scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'
import { choice, line, option, questionnaire, whole } from '../../../../fixtures/packs/build-pack.ts'
import { formOf } from '../../../../fixtures/packs/form-of.ts'

type Items = Parameters<typeof questionnaire>[0]
const made = (items: Items): PackForm => formOf(questionnaire(items))
const { phq9, gad7, ors } = scoringRules
const nine = (name: (index: number) => string) =>
  Array.from({ length: 9 }, (_, index) => choice(name(index + 1), [0, 1, 2, 3]))
const codes = (form: PackForm, map = suggestBinding(form, phq9).map) =>
  checkBinding(form, phq9, map).map(({ item, code }) => `${item} ${code}`)

describe('suggestBinding', () => {
  it.each([
    ['its number', (index: number) => `${index}`],
    ['name and number', (index: number) => `PHQ-9.${index}`],
    ['a code of a public list', (index: number) => `/${phq9.codes[index]}`],
  ])('finds items by %s as linkId', (_, name) => {
    const form = made([...nine(name), choice('extra', [0, 1])])
    const { map, how } = suggestBinding(form, phq9)
    expect(how).toBe('linkId')
    expect(map[8]).toEqual({ item: '9', linkId: name(9) })
    expect(codes(form)).toEqual([])
  })

  it('goes by order where there are as many questions as items, and says so', () => {
    const form = made(nine((index) => `tea-${index}-cup`))
    expect(suggestBinding(form, phq9)).toMatchObject({
      how: 'order',
      map: [{ item: '1', linkId: 'tea-1-cup' }, {}, {}, {}, {}, {}, {}, {}, {}],
    })
    expect(suggestBinding(made([choice('a', [0, 1])]), phq9)).toEqual({ how: 'partly', map: [] })
  })
})

describe('checkBinding', () => {
  const form = made(nine((index) => `${index}`))

  it('says what is not bound, bound twice, unknown', () => {
    const { map } = suggestBinding(form, phq9)
    expect(codes(form, map.slice(0, 8))).toEqual(['9 unbound'])
    expect(codes(form, [...map.slice(0, 8), { item: '9', linkId: '1' }])).toEqual(['9 boundTwice'])
    expect(codes(form, [...map.slice(0, 8), { item: '9', linkId: 'no' }])).toEqual(['9 unknownQuestion'])
    expect(codes(form, [...map, { item: '10', linkId: '1' }])).toEqual(['10 unknownItem'])
  })

  it('says what does not fit the rule', () => {
    const other = (item: Items[number]) => made([...nine((index) => `${index}`).slice(0, 8), item])
    expect(codes(other({ ...choice('9', [0]), answerOption: [option('a'), option('b', 1)] }))).toEqual([
      '9 noValues',
    ])
    expect(codes(other(choice('9', [0, 1, 2])))).toEqual(['9 wrongValues'])
    expect(codes(other(choice('9', [1, 2, 3, 4])))).toEqual(['9 wrongValues'])
    expect(codes(other(line('9', 0, 3)))).toEqual(['9 wrongKind'])
    expect(codes(other(whole('9', 0, 3)))).toEqual([])
    const lines = (to: number) => made(['1', '2', '3', '4'].map((id) => line(id, 0, to)))
    const bound = (to: number) =>
      checkBinding(lines(to), ors, suggestBinding(lines(to), ors).map).map(({ code }) => code)
    expect(bound(10)).toEqual([])
    expect(bound(100)).toEqual(['wrongRange', 'wrongRange', 'wrongRange', 'wrongRange'])
  })
})

describe('scorePack', () => {
  const form = made(Array.from({ length: 7 }, (_, index) => choice(`${index + 1}`, [3, 2, 1, 0])))
  const binding: PackBinding = {
    kind: 'rule',
    rule: 'gad7',
    map: suggestBinding(form, gad7).map,
    turnedInFile: false,
  }
  const answers = (...options: (number | null)[]) =>
    new Map(options.map((answer, index) => [`${index + 1}`, answer]))

  it('goes from the chosen option through its value to the rule', () => {
    expect(scorePack(form, binding, answers(0, 0, 0, 1, 1, 2, 2)).scales).toEqual([
      { scale: 'total', score: 1500, answered: 7, items: 7 },
    ])
    expect(scorePack(form, binding, answers(0, null)).scales[0]).toMatchObject({ score: null, answered: 1 })
  })

  it('refuses answers that a question cannot have', () => {
    for (const wrong of [answers(4), answers(-1), answers(0.5), new Map([['no', 0]])])
      expect(() => scorePack(form, binding, wrong)).toThrow(RangeError)
    expect(() => scorePack(form, { ...binding, rule: 'mbi' }, answers(0))).toThrow(RangeError)
  })

  it('sums a pack’s own values, or none', () => {
    const own = made([
      choice('a', [0, 2, 5]),
      whole('n', 1, 4),
      { ...choice('b', [0, 1]), answerOption: [option('x'), option('y')] },
    ])
    const given = new Map([
      ['a', 2],
      ['n', 300],
      ['b', 1],
    ])
    expect(scorePack(own, { kind: 'ordinal', direction: 'lower' }, given).scales[0]).toMatchObject({
      score: 800,
    })
    expect(scalesOf(own, { kind: 'ordinal', direction: 'lower' }, 'adult')).toMatchObject([
      { min: 1, max: 9, direction: 'lower' },
    ])
    given.delete('n')
    expect(scorePack(own, { kind: 'ordinal', direction: 'lower' }, given).scales[0]).toMatchObject({
      score: null,
      items: 2,
    })
    expect(scorePack(own, { kind: 'unscored' }, given)).toEqual({ scales: [], safety: [] })
    expect(scalesOf(own, { kind: 'unscored' }, 'adult')).toEqual([])
    const bare = made([{ ...choice('b', [0, 1]), answerOption: [option('x'), option('y')] }])
    expect(
      scorePack(bare, { kind: 'ordinal', direction: 'lower' }, new Map([['b', 1]])).scales[0],
    ).toMatchObject({ score: null })
    expect(scalesOf(bare, { kind: 'ordinal', direction: 'lower' }, 'adult')).toEqual([])
  })

  it('takes a number in its range and step only', () => {
    const [n, l] = made([whole('n', 1, 4), line('l')]).entries
    if (n?.kind !== 'number' || l?.kind !== 'line') throw new Error('wrong kinds')
    expect([100, 400, 150, 0, 500].map((answer) => isFitAnswer(n, answer))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([0, 10, 1000, 5, 1010].map((answer) => isFitAnswer(l, answer))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(isFitAnswer(l, null)).toBe(true)
  })

  it('reads an outcome pack against constants of age and rater', () => {
    const lines = made(['1', '2', '3', '4'].map((id) => line(id)))
    const four: PackBinding = {
      kind: 'rule',
      rule: 'ors',
      map: suggestBinding(lines, ors).map,
      turnedInFile: false,
    }
    expect(scalesOf(lines, four, 'adult')[0]?.cutOff?.value).toBe(25)
    expect(scalesOf(lines, four, 'adolescent')[0]?.cutOff?.value).toBe(28)
    expect(scalesOf(lines, { ...four, rule: 'no' }, 'adult')).toEqual([])
  })
})
