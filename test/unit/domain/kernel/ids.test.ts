import { describe, expect, it } from 'vitest'
import { assertNever } from '#domain/kernel/assert-never.ts'
import { type ClientId, isUuid, toId, toItemId, toMeasureId } from '#domain/kernel/ids.ts'
import { phrase } from '#domain/kernel/phrase.ts'

const uuid = '0b9d6f7e-6f6a-4a53-9c1e-2f1f6f0a7b11'

describe('ids', () => {
  it('brands lower-case UUIDs and refuses the rest', () => {
    expect(toId<ClientId>(uuid)).toBe(uuid)
    for (const text of ['', uuid.toUpperCase(), `${uuid} `, uuid.slice(1), "1' OR 1=1"]) {
      expect(isUuid(text)).toBe(false)
      expect(() => toId<ClientId>(text)).toThrow(RangeError)
    }
  })

  it('brands measure and item ids of plain characters', () => {
    expect(toMeasureId('ek.outcome')).toBe('ek.outcome')
    expect(toItemId('overall')).toBe('overall')
    for (const text of ['', '.hidden', '__proto__', 'a b', 'x'.repeat(121)]) {
      expect(() => toMeasureId(text)).toThrow(RangeError)
      expect(() => toItemId(text)).toThrow(RangeError)
    }
  })
})

describe('assertNever', () => {
  it('throws without showing the value', () => {
    expect(() => assertNever('secret name' as never)).toThrow(TypeError)
    expect(() => assertNever('secret name' as never)).not.toThrow(/secret/)
  })
})

describe('phrase', () => {
  it('has empty params unless given', () => {
    expect(phrase('alerts:safetyFlag')).toEqual({ key: 'alerts:safetyFlag', params: {} })
  })
})
