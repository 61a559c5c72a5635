import { describe, expect, it } from 'vitest'
import { inTransaction } from '#main/vault/db/transaction.ts'
import { defaultPractice, readPractice } from '#main/vault/features/settings/practice.ts'
import { putSetting } from '#main/vault/features/settings/store.ts'
import { passphrase, temporaryVault } from '../support/temp-vault.ts'
import { restart, startOpen } from '../support/vault-process.ts'

describe('settings', () => {
  it('begin with the domain’s defaults, keep what is changed and nothing else', async () => {
    const process = await startOpen()
    expect(await process.ok('settings.get')).toEqual({
      practice: defaultPractice,
      quickCodeSet: false,
      firstRunDone: false,
    })
    const constants = { ...defaultPractice.constants, rciChild: 91 }
    const change = { therapistName: 'Robin', workingDays: [1, 3, 5], constants }
    const saved = { ...defaultPractice, ...change }
    expect(await process.ok('settings.save', { practice: change })).toEqual({ practice: saved })
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase })
    expect(await again.ok('settings.get')).toMatchObject({ practice: saved })
  })

  it('tell main when the idle minutes change, and only then', async () => {
    const process = await startOpen()
    await process.ok('settings.save', { practice: { weeklyHours: 30 } })
    expect(process.posted.some(({ t }) => t === 'idleMinutes')).toBe(false)
    await process.ok('settings.save', { practice: { idleMinutes: 12 } })
    expect(process.posted.at(-1)).toEqual({ t: 'idleMinutes', minutes: 12 })
  })

  it('leave a line in the audit for each name, and never a value', async () => {
    const process = await startOpen()
    await process.ok('settings.save', { practice: { therapistName: 'Planted Name', weeklyHours: 30 } })
    const audit = await process.ok<{ lines: { action: string; objectId: string }[] }>('audit.list', {
      before: null,
      limit: 10,
    })
    expect(audit.lines.slice(0, 2).map(({ action, objectId }) => `${action} ${objectId}`)).toEqual([
      'settings.changed practice.weeklyHours',
      'settings.changed practice.therapistName',
    ])
    expect(JSON.stringify(audit)).not.toContain('Planted')
  })

  it('refuse a quick code that is a run or one digit only', async () => {
    const process = await startOpen()
    for (const code of ['123456', '98765432', '111111', '234567', '765432'])
      expect(await process.code('settings.setQuickCode', { code }), code).toBe('weakCode')
    for (const code of ['12345', '123456789', '12345a', ''])
      expect(await process.code('settings.setQuickCode', { code }), code).toBe('badInput')
    await process.ok('settings.setQuickCode', { code: '482913' })
    expect(await process.ok('settings.get')).toMatchObject({ quickCodeSet: true })
    await process.ok('settings.setQuickCode', { code: null })
    expect(await process.ok('settings.get')).toMatchObject({ quickCodeSet: false })
  })

  it('give way to the default, one by one, where a value cannot be read', async () => {
    const { vault } = await temporaryVault()
    inTransaction(vault.db, (db) => {
      putSetting(db, 'practice.idleMinutes', '"soon"', 1)
      putSetting(db, 'practice.weeklyHours', '31', 1)
      putSetting(db, 'practice.unknown', '1', 1)
      putSetting(db, 'constants.rciAdult', '{', 1)
      putSetting(db, 'constants.cutOffAdult', '260', 1)
    })
    expect(readPractice(vault.db)).toEqual({
      ...defaultPractice,
      weeklyHours: 31,
      constants: { ...defaultPractice.constants, cutOffAdult: 260 },
    })
  })
})
