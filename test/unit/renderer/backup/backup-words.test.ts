import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupAge, fileNameOf } from '#renderer/features/backup/backup-age.ts'
import { backupSize } from '#renderer/features/backup/backup-size.ts'

const NOW = Date.UTC(2026, 10, 24, 9)
const DAY = 86_400_000

describe('backupAge', () => {
  it('is old after a week, to the millisecond', () => {
    expect(backupAge(undefined, NOW)).toBe('none')
    expect(backupAge(NOW - 7 * DAY, NOW)).toBe('recent')
    expect(backupAge(NOW - 7 * DAY - 1, NOW)).toBe('old')
  })

  it('takes a backup from the future (a clock that was set back) as recent', () => {
    expect(backupAge(NOW + DAY, NOW)).toBe('recent')
  })
})

describe('fileNameOf', () => {
  it.each([
    [
      'evenkeel-1b9d6bcd-20260501T103000Z-000042-9f86d081',
      'evenkeel-1b9d6bcd-20260501T103000Z-000042-9f86d081',
    ],
    ['/media/stick/backups/a', 'a'],
    ['C:\\Users\\me\\backups\\a\\', 'a'],
    ['', ''],
  ])('%s → %s', (path, name) => expect(fileNameOf(path)).toBe(name))
})

describe('backupSize', () => {
  it.each([
    [1, 1, 'kB'],
    [1499, 1.5, 'kB'],
    [380_400, 380, 'kB'],
    [999_999, 1, 'MB'],
    [1_440_000, 1.4, 'MB'],
    [23_400_000, 23, 'MB'],
    [2_600_000_000, 2.6, 'GB'],
    [7_000_000_000_000, 7000, 'GB'],
  ])('%d bytes are %d %s', (bytes, value, unit) => expect(backupSize(bytes)).toEqual({ value, unit }))

  it('never says nothing, nor a thousand of a unit that has a larger one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (bytes) => {
        const { value, unit } = backupSize(bytes)
        expect(value).toBeGreaterThanOrEqual(1)
        if (unit !== 'GB') expect(value).toBeLessThan(1000)
      }),
    )
  })
})
