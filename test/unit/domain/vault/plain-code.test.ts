import { expect, it } from 'vitest'
import { isPlainCode } from '#domain/vault/plain-code.ts'

it('knows what anybody would try first', () => {
  for (const code of ['000000', '777777', '123456', '87654321']) expect(isPlainCode(code)).toBe(true)
  for (const code of ['481502', '135790', '112233', '246802']) expect(isPlainCode(code)).toBe(false)
})
