import { randomBytes, randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatRecoveryCode, newRecoveryCode, readRecoveryCode } from '#main/vault/crypto/recovery-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('recovery code', () => {
  it('is seven groups of five that give the 160 bits back', () => {
    for (let round = 0; round < 200; round += 1) {
      const secret = randomBytes(20)
      const code = formatRecoveryCode(secret)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
      expect(readRecoveryCode(code)).toEqual(secret)
    }
  })

  it('is a fixed function of its bits', () => {
    expect(formatRecoveryCode(Buffer.alloc(20)).slice(0, 38)).toBe('00000-00000-00000-00000-00000-00000-00')
    expect(formatRecoveryCode(Buffer.alloc(20, 255)).slice(0, 5)).toBe('ZZZZZ')
    expect(newRecoveryCode().code).not.toBe(newRecoveryCode().code)
  })

  it('reads any case, spaces, dashes and the letters that look like digits', () => {
    const secret = Buffer.from('0123456789abcdef01230010a1104210f00084a1', 'hex')
    const code = formatRecoveryCode(secret)
    const typed = code
      .toLowerCase()
      .replaceAll('-', '  – ')
      .replaceAll('0', 'o')
      .replace('1', 'l')
      .replace('1', 'I')
    expect(readRecoveryCode(` ${typed}\n`)).toEqual(secret)
    expect(readRecoveryCode(code.replaceAll('-', ''))).toEqual(secret)
  })

  it('finds a wrong letter, two swapped ones, and a missing one', () => {
    let missed = 0
    for (let round = 0; round < 300; round += 1) {
      const symbols = [...newRecoveryCode().code.replaceAll('-', '')]
      const place = randomInt(34)
      const [here = '', there = ''] = symbols.slice(place)
      if (here === there) continue
      const swapped = [...symbols]
      swapped.splice(place, 2, there, here)
      const changed = [...symbols]
      changed[place] = alphabet[(alphabet.indexOf(here) + 1 + randomInt(31)) % 32] ?? ''
      for (const wrong of [swapped, changed]) {
        try {
          readRecoveryCode(wrong.join(''))
          missed += 1
        } catch (error) {
          expect(error).toMatchObject({ code: 'badRecoveryCode' })
        }
      }
    }
    // 15 bits of checksum: one in 32,768 slips through here and fails at the slot.
    expect(missed).toBeLessThanOrEqual(1)
  })

  it.each(['', '-----', 'U'.repeat(35), newRecoveryCode().code.slice(1), `${newRecoveryCode().code}A`])(
    'refuses %j',
    (typed) => {
      expect(() => readRecoveryCode(typed)).toThrow(expect.objectContaining({ code: 'badRecoveryCode' }))
    },
  )
})
