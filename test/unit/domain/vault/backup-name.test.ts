import { describe, expect, it } from 'vitest'
import { backupName, parseBackupName } from '#domain/vault/backup-name.ts'

const mark = {
  vaultId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  madeAt: Date.UTC(2026, 4, 1, 10, 30, 5, 999),
  counter: 42,
  head: '9f86d081'.padEnd(64, '0'),
}

describe('backup name', () => {
  it('carries vault, date and head, and is read back', () => {
    const name = backupName(mark)
    expect(name).toBe('evenkeel-1b9d6bcd-20260501T103005Z-000042-9f86d081')
    expect(parseBackupName(name)).toEqual({
      vault: '1b9d6bcd',
      madeAt: Date.UTC(2026, 4, 1, 10, 30, 5),
      counter: 42,
      head: '9f86d081',
    })
    expect(parseBackupName(backupName({ ...mark, counter: 12_345_678 }))?.counter).toBe(12_345_678)
  })

  it.each(['', 'evenkeel', 'evenkeel-1b9d6bcd-20261341T103005Z-000042-9f86d081', `${backupName(mark)} copy`])(
    'does not take %j for a backup',
    (name) => {
      expect(parseBackupName(name)).toBeUndefined()
    },
  )
})
