import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupsToDrop } from '#domain/vault/backup-rotation.ts'

const day = 86_400_000
const at = (madeAt: number) => ({ name: `b${madeAt}`, madeAt })

/** One backup each noon from 1 January 2024 on. */
const daily = (days: number) =>
  Array.from({ length: days }, (_, index) => at(Date.UTC(2024, 0, 1, 12) + index * day))

const kept = (backups: readonly { readonly name: string; readonly madeAt: number }[]) => {
  const drop = new Set(backupsToDrop(backups))
  return backups
    .filter(({ name }) => !drop.has(name))
    .map(({ madeAt }) => new Date(madeAt).toISOString().slice(0, 10))
}

describe('backup rotation', () => {
  it('keeps 3 days, 4 weeks, 12 months of two years of daily backups', () => {
    expect(kept(daily(731))).toEqual([
      ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30'],
      ...['2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
      ...['2025-12-14', '2025-12-21', '2025-12-28', '2025-12-29', '2025-12-30', '2025-12-31'],
    ])
  })

  it('drops nothing while there are few, and the older one of two on a day', () => {
    expect(backupsToDrop([])).toEqual([])
    expect(backupsToDrop(daily(3))).toEqual([])
    const morning = at(Date.UTC(2026, 2, 2, 8))
    const evening = at(Date.UTC(2026, 2, 2, 20))
    expect(backupsToDrop([evening, morning])).toEqual([morning.name])
  })

  it('counts periods that have a backup, so that a pause costs none', () => {
    const old = [0, 1, 2].map((index) => at(Date.UTC(2019, index, 10)))
    expect(backupsToDrop([...old, at(Date.UTC(2026, 0, 1))])).toEqual([])
  })

  it('does not look at the order, always keeps the newest and never more than 19', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 900 * day }), { maxLength: 80 }), (times) => {
        const backups = times.map(at)
        const drop = backupsToDrop(backups)
        expect([...backupsToDrop([...backups].reverse())].sort()).toEqual([...drop].sort())
        expect(backups.length - drop.length).toBeLessThanOrEqual(19)
        if (times.length > 0) expect(drop).not.toContain(`b${Math.max(...times)}`)
        // A second run finds nothing more to do.
        expect(backupsToDrop(backups.filter(({ name }) => !drop.includes(name)))).toEqual([])
      }),
    )
  })
})
