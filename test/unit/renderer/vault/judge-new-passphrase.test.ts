import { describe, expect, it } from 'vitest'
import { emptyPassphrase, judgeNewPassphrase } from '#renderer/features/vault/public.ts'

describe('judgeNewPassphrase', () => {
  it.each([
    ['tooShort', '', ''],
    ['tooShort', 'eleven char', 'eleven char'],
    ['tooShort', '            ', '            '],
    ['different', 'twelve chars', 'twelve charz'],
    ['different', 'twelve chars', ''],
    ['ok', 'twelve chars', 'twelve chars'],
    ['ok', 'ab cd ef gh', 'ab cd ef gh'],
  ] as const)('%s: “%s”, “%s”', (verdict, first, again) =>
    expect(judgeNewPassphrase({ first, again })).toBe(verdict),
  )

  it('refuses an untouched form', () => expect(judgeNewPassphrase(emptyPassphrase)).toBe('tooShort'))
})
