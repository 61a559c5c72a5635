import { describe, expect, it } from 'vitest'
import { alertRules } from '#domain/outcomes/alert-types.ts'
import { alertTag } from '#renderer/features/outcomes/alert-tag.ts'
import { createI18n } from '#renderer/i18n/create-i18n.ts'

const lastWorthALook = alertRules.indexOf('notSeen')
const graded = alertRules.map(
  (rule, index) => [rule, index <= lastWorthALook ? 'worthALook' : 'goodToKnow'] as const,
)

describe('alertTag', () => {
  it.each(graded)('has a word for %s (%s)', (rule, grade) => {
    const { word, tone } = alertTag(rule, grade)
    expect(createI18n('en').exists(`alerts:tag.${word}`)).toBe(true)
    expect(word === 'good').toBe(grade === 'goodToKnow' && !rule.startsWith('alliance'))
    expect(tone === 'brick').toBe(/^(safety|below|reliableFall|veryLow)/.test(rule))
    expect(tone === 'plum').toBe(rule.startsWith('alliance'))
  })

  it('lets a rule of a newer version stand without alarm', () => {
    expect(alertTag('somethingNew', 'goodToKnow')).toEqual({ word: 'good', tone: 'green' })
  })
})
