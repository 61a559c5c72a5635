import { describe, expect, it } from 'vitest'
import type { PackAnswer, PackBinding, PackForm } from '#domain/measures/packs/pack-types.ts'
import { findRule } from '#domain/measures/packs/score/scoring-rules.ts'
import { fullCheckScales } from '#domain/wellbeing/full-check.ts'
import { answeredScales, fullCheckKind } from '#domain/wellbeing/full-check-answers.ts'
import { qualitySum } from '#domain/wellbeing/quality-check.ts'

const text = (base: string) => ({ base, other: [] })

/** A questionnaire of a rule's shape, in nobody's words. */
const packOf = (ruleId: 'cbi' | 'proqol5'): { form: PackForm; binding: PackBinding } => {
  const items = findRule(ruleId)?.items ?? []
  const entries = items.map(({ key, values }) => ({
    kind: 'choice' as const,
    id: `q-${key}`,
    text: text(`Question ${key}`),
    within: [],
    help: null,
    required: false,
    options: (values ?? []).map((value) => ({ text: text(String(value)), ordinal: value * 100, code: null })),
  }))
  const map = items.map(({ key }) => ({ item: key, linkId: `q-${key}` }))
  return {
    form: {
      title: text('Pack'),
      version: '1',
      url: null,
      language: 'en',
      languages: ['en'],
      entries,
    } as PackForm,
    binding: { kind: 'rule', rule: ruleId, map, turnedInFile: false },
  }
}

const all = (form: PackForm, option: number) =>
  new Map<string, PackAnswer>(form.entries.map(({ id }) => [id, option]))

describe('answeredScales', () => {
  it('turns the reversed item round: the highest option everywhere is not the highest score', () => {
    const { form, binding } = packOf('cbi')
    const scales = answeredScales(form, binding, all(form, 4))
    expect(scales.map(({ scale, values }) => [scale, values.length])).toEqual([
      ['personal', 6],
      ['work', 7],
      ['client', 6],
    ])
    expect(scales[1]?.values).toEqual([100, 100, 100, 100, 100, 100, 0])
    const byName = Object.fromEntries(scales.map(({ scale, values }) => [scale, values]))
    expect(fullCheckScales(byName as never)).toEqual({
      personal: 100,
      work: expect.closeTo(600 / 7, 9),
      client: 100,
    })
  })

  it('keeps an open item open', () => {
    const { form, binding } = packOf('cbi')
    const answers = all(form, 2)
    answers.set('q-p1', null)
    answers.delete('q-p2')
    expect(answeredScales(form, binding, answers)[0]?.values).toEqual([null, null, 50, 50, 50, 50])
  })

  it('serves the other questionnaire alike: ten items a scale, five of them turned', () => {
    const { form, binding } = packOf('proqol5')
    const scales = answeredScales(form, binding, all(form, 4))
    expect(scales.map(({ scale, values }) => [scale, qualitySum(values)])).toEqual([
      ['satisfaction', 50],
      ['burnout', 30],
      ['secondary', 50],
    ])
  })

  it('refuses what is about clients', () => {
    const { form, binding } = packOf('cbi')
    expect(fullCheckKind(binding)).toBe('burnout')
    const other: PackBinding = { kind: 'rule', rule: 'phq9', map: [], turnedInFile: false }
    expect(fullCheckKind(other)).toBeUndefined()
    expect(fullCheckKind({ kind: 'unscored' })).toBeUndefined()
    expect(() => answeredScales(form, other, new Map())).toThrow(RangeError)
  })
})
