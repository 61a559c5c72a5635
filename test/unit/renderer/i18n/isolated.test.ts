import { expect, it } from 'vitest'
import { isolated } from '#renderer/i18n/isolated.ts'

it('sets apart what is written from right to left, and leaves everything else alone', () => {
  expect(isolated('قائمة الشاي')).toBe('\u2068قائمة الشاي\u2069')
  expect(isolated('Tea, שנה')).toBe('\u2068Tea, שנה\u2069')
  for (const words of ['', 'List of teas', 'Список 2', 'चाय', '茶']) expect(isolated(words)).toBe(words)
})
