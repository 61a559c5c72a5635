import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '#domain/measures/packs/score/rule-types.ts'
import { bandOf } from '#domain/measures/packs/score/scale-of.ts'
import { itemScore, type RuleValues, scoreRule } from '#domain/measures/packs/score/score-rule.ts'
import { findRule, scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'
import { isClinical } from '#domain/outcomes/classify-change.ts'
import { fullCheckScales } from '#domain/wellbeing/full-check.ts'

const rules = Object.values(scoringRules)
const values = (points: readonly number[], keys: readonly string[]): RuleValues =>
  Object.fromEntries(keys.map((key, index) => [key, Math.round((points[index] ?? 0) * 100)]))
const keysOf = (id: (typeof ruleIds)[number]) => scoringRules[id].items.map(({ key }) => key)
const scoresOf = (id: (typeof ruleIds)[number], points: readonly number[], turnedInFile = false) =>
  scoreRule(scoringRules[id], values(points, keysOf(id)), { turnedInFile }).scales.map(({ score }) => score)

describe('scoringRules', () => {
  it('has every rule by its id, each scale on items of its own rule', () => {
    expect(Object.keys(scoringRules)).toEqual([...ruleIds])
    expect(findRule('phq9')).toBe(scoringRules.phq9)
    expect(findRule('toString')).toBeUndefined()
    for (const rule of rules) {
      const keys = rule.items.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { items } of rule.scales) expect(items.every((key) => keys.includes(key))).toBe(true)
      for (const { item } of rule.safety) expect(keys).toContain(item)
      const used = rule.scales.flatMap(({ items }) => items)
      expect([...used].sort()).toEqual([...keys].sort())
    }
  })

  it('ends exactly at the ends of each scale', () => {
    for (const rule of rules) {
      for (const scale of rule.scales) {
        const at = (end: 'min' | 'max') =>
          Object.fromEntries(
            rule.items.map((item) => [
              item.key,
              (item.reversed ? item.min + item.max - item[end] : item[end]) * 100,
            ]),
          )
        const low = scoreRule(rule, at('min')).scales.find((one) => one.scale === scale.id)
        const high = scoreRule(rule, at('max')).scales.find((one) => one.scale === scale.id)
        expect([low?.score, high?.score]).toEqual([scale.min * 100, scale.max * 100])
        const [first] = scale.bands
        if (first) expect([first.from, scale.bands.at(-1)?.to]).toEqual([scale.min, scale.max])
      }
    }
  })

  it('scores worked examples', () => {
    // Four lines of 10 cm (Miller et al. 2003): 6.1 + 5.0 + 7.3 + 8.8 = 27.2.
    for (const id of ['ors', 'cors', 'srs', 'csrs', 'gsrs'] as const)
      expect(scoresOf(id, [6.1, 5, 7.3, 8.8])).toEqual([2720])
    // Nine items 0–3 (Kroenke et al. 2001).
    expect(scoresOf('phq9', [1, 2, 1, 0, 2, 1, 1, 0, 0])).toEqual([800])
    expect(scoresOf('gad7', [3, 3, 3, 2, 2, 1, 1])).toEqual([1500])
    // Five items 0–5, raw sum times four (Topp et al. 2015): 13 → 52.
    expect(scoresOf('who5', [3, 3, 2, 3, 2])).toEqual([5200])
    // Ten items 0–4, items 2 and 3 from the other end (Barkham et al. 2013): 2+(4−1)+(4−3)+1·7 = 13.
    expect(scoresOf('core10', [2, 1, 3, 1, 1, 1, 1, 1, 1, 1])).toEqual([1300])
    expect(scoresOf('core10', [2, 3, 1, 1, 1, 1, 1, 1, 1, 1], true)).toEqual([1300])
    // ProQOL 5 (Stamm 2010): all 3: satisfaction 30; burnout 30; secondary 30.
    expect(scoresOf('proqol5', Array(30).fill(3))).toEqual([3000, 3000, 3000])
    // All 1: burnout is 5 items of 1 and 5 reversed ones of 5.
    expect(scoresOf('proqol5', Array(30).fill(1))).toEqual([1000, 3000, 1000])
  })

  it('scores the CBI as the full check does: means, fewest items, the last one about work reversed', () => {
    const cbi = scoringRules.cbi
    const points = [50, 75, 25, 50, 50, 75, 25, 50, 50, 75, 100, 0, 25, 0, 25, 50, 50, 75, 100]
    const [personal, work, client] = scoreRule(cbi, values(points, keysOf('cbi'))).scales
    const full = fullCheckScales({
      personal: points.slice(0, 6),
      work: [...points.slice(6, 12), 100 - (points[12] ?? 0)],
      client: points.slice(13),
    })
    for (const [score, mean] of [
      [personal?.score, full.personal],
      [work?.score, full.work],
      [client?.score, full.client],
    ] as const)
      expect(score).toBe(Math.round((mean ?? 0) * 100))
    const few = scoreRule(cbi, { p1: 0, p2: 10_000, p3: 2500, w1: 0, w2: 0, w3: 0, c1: 0, c2: null })
    expect(few.scales.map(({ score }) => score)).toEqual([4167, null, null])
  })

  it('has no total with an item missing, ever, where the scale is a sum', () => {
    for (const rule of rules.filter(({ scales }) => scales.every(({ how }) => how === 'sum'))) {
      const whole = Object.fromEntries(rule.items.map(({ key, min }) => [key, min * 100]))
      for (const { key } of rule.items) {
        const { scales } = scoreRule(rule, { ...whole, [key]: null })
        const hit = scales.filter(({ score }) => score === null).map(({ scale }) => scale)
        expect(hit).toEqual(rule.scales.filter(({ items }) => items.includes(key)).map(({ id }) => id))
      }
    }
  })

  it('points at a safety answer, also without a total', () => {
    expect(scoreRule(scoringRules.phq9, { 9: 100 })).toMatchObject({
      safety: ['9'],
      scales: [{ score: null }],
    })
    expect(scoreRule(scoringRules.phq9, { 9: 0 }).safety).toEqual([])
    expect(scoreRule(scoringRules.core10, { 6: 100 }).safety).toEqual(['6'])
  })

  it('refuses answers out of range, between steps and to unknown items', () => {
    expect(() => scoreRule(scoringRules.phq9, { 1: 400 })).toThrow(RangeError)
    expect(() => scoreRule(scoringRules.phq9, { 1: 150 })).toThrow(RangeError)
    expect(() => scoreRule(scoringRules.phq9, { 1: Number.NaN })).toThrow(RangeError)
    expect(() => scoreRule(scoringRules.phq9, { 10: 0 })).toThrow(RangeError)
    expect(() => scoreRule(scoringRules.cbi, { p1: 3000 })).toThrow(RangeError)
  })

  it('stays in range and rises with each item (falls with a reversed one)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.infiniteStream(fc.nat(100)), (rule, stream) => {
        const pick = (item: (typeof rule.items)[number]) => {
          const share = stream.next().value ?? 0
          const options = item.values ?? Array.from({ length: 101 }, (_, step) => step / 10)
          return (options[share % options.length] ?? 0) * 100
        }
        const given = Object.fromEntries(rule.items.map((item) => [item.key, Math.round(pick(item))]))
        scoreRule(rule, given).scales.forEach(({ score }, index) => {
          const scale = rule.scales[index]
          expect(score).toBeGreaterThanOrEqual((scale?.min ?? 0) * 100)
          expect(score).toBeLessThanOrEqual((scale?.max ?? 0) * 100)
        })
        for (const item of rule.items)
          expect(itemScore(item, itemScore(item, given[item.key] ?? 0, false), false)).toBe(given[item.key])
      }),
      { numRuns: 60 },
    )
  })

  it('names the band and the side of the cut-off', () => {
    const [phq] = scoringRules.phq9.scales
    const [who] = scoringRules.who5.scales
    if (!phq || !who) throw new Error('no scale')
    expect([0, 4, 5, 9, 10, 15, 20, 27].map((points) => bandOf(phq, points * 100)?.word)).toEqual([
      'minimal',
      'minimal',
      'mild',
      'mild',
      'moderate',
      'moderatelySevere',
      'severe',
      'severe',
    ])
    const sides = ({ cutOff, direction }: typeof phq, scores: readonly number[]) =>
      scores.map((points) => cutOff && isClinical(points, cutOff.value, direction))
    expect([phq.cutOff?.value, who.cutOff?.value]).toEqual([10, 50])
    expect(sides(phq, [9, 10, 11])).toEqual([false, true, true])
    expect(sides(who, [48, 50, 52])).toEqual([true, true, false])
    const [ors] = scoringRules.ors.scales
    const edge = ors?.cutOff?.value ?? 0
    expect(ors && sides(ors, [edge - 0.1, edge, edge + 0.1])).toEqual([true, true, false])
    expect(bandOf({ bands: [] }, 0)).toBeNull()
  })
})
