import { describe, expect, it } from 'vitest'
import { checkPassphrase } from '#domain/vault/passphrase-rule.ts'

describe('passphrase rule', () => {
  it.each([
    ['twelve chars'],
    ['蒲公英在风里慢慢飘过小河'],
    ['go to my sea'],
    ['ab cd ef gh'],
    ['e\u0301'.repeat(12)],
  ])('takes %j', (typed) => {
    expect(checkPassphrase(typed)).toMatchObject({ ok: true })
  })

  it.each([
    [''],
    ['elevenchars'],
    ['            '],
    ['a b c d'],
    ['no no no no'],
    ['1 2 3 4 5'],
    ['e\u0301'.repeat(11)],
  ])('refuses %j', (typed) => {
    expect(checkPassphrase(typed)).toEqual({ ok: false, reason: 'tooShort' })
  })

  it('gives one form for all ways to type the same, and knows an upper end', () => {
    const composed = checkPassphrase('L\u00f6wenzahnwiese')
    expect(checkPassphrase('Lo\u0308wenzahnwiese')).toEqual(composed)
    expect(checkPassphrase('x'.repeat(1025))).toEqual({ ok: false, reason: 'tooLong' })
  })
})
