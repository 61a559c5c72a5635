import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64, joinBytes, utf8Bytes } from '#domain/audit/bytes.ts'

const character = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800))

describe('utf8Bytes', () => {
  it('agrees with the platform for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect([...utf8Bytes(text)]).toEqual([...Buffer.from(text, 'utf8')])
      }),
    )
    expect([...utf8Bytes('aé€😀')]).toEqual([...Buffer.from('aé€😀')])
  })

  it('refuses half a surrogate pair, which Buffer would replace in silence', () => {
    expect(() => utf8Bytes('a\ud800')).toThrow(RangeError)
    expect(() => utf8Bytes('\udc00')).toThrow(RangeError)
  })
})

describe('base64 and joinBytes', () => {
  it('agree with the platform for all bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(base64(a)).toBe(Buffer.from(a).toString('base64'))
        expect([...joinBytes(a, b)]).toEqual([...Buffer.concat([a, b])])
      }),
    )
    expect(joinBytes()).toHaveLength(0)
  })
})
