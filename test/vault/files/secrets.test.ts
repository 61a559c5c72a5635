import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { inboxFolder, inboxPath } from '#main/inbox-format/append-inbox.ts'
import { getHead } from '#main/vault/audit/store.ts'
import { checkAudit, listAudit } from '#main/vault/features/audit/service.ts'
import {
  changePassphrase,
  renameVault,
  setNewPassphraseByRecovery,
} from '#main/vault/files/change-secrets.ts'
import { handoverKeys } from '#main/vault/files/inbox-files.ts'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import { headerCopyPath, headerPath } from '#main/vault/files/paths.ts'
import {
  confirmRecovery,
  pendingRecoveryCode,
  recoveryConfirmedAt,
  renewRecoveryCode,
} from '#main/vault/files/recovery-sheet.ts'
import { rekeyLeaked } from '#main/vault/files/rekey-leaked.ts'
import { codeOf, countRows, databaseOf, plantRows } from '../support/caseload-rows.ts'
import { passphrase, startOfTests, temporaryVault, testContext } from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const context = testContext()
const next = 'nine slow rivers turning'

/** Opens and closes; the code of what went wrong, or `none`. */
const tryOpen = (dir: string, secret: Parameters<typeof openVault>[1]): Promise<string> =>
  codeOf(async () => closeVault(await openVault(dir, secret, context)))

describe('passphrase', () => {
  it('changes by a re-wrap: the new one opens, the old one does not, the copy says the same', async () => {
    const { vault, dir, recoveryCode } = await temporaryVault()
    plantRows(vault.db, 7)
    const file = databaseOf(dir)
    await changePassphrase(vault, { current: passphrase, next })
    closeVault(vault)
    expect(databaseOf(dir)).toBe(file)
    expect(readFileSync(headerPath(dir))).toEqual(readFileSync(headerCopyPath(dir)))
    expect(await tryOpen(dir, { passphrase })).toBe('wrongSecret')
    expect(await tryOpen(dir, { recoveryCode })).toBe('none')
    const opened = await openVault(dir, { passphrase: next }, context)
    expect(countRows(opened.db)).toBe(7)
    expect(listAudit(opened, { limit: 1 })[0]?.action).toBe('vault.passphraseChange')
    closeVault(opened)
  })

  it('stays where the old one is wrong or the new one too short', async () => {
    const { vault, dir } = await temporaryVault()
    const before = readFileSync(headerPath(dir))
    expect(await codeOf(() => changePassphrase(vault, { current: 'not the present one', next }))).toBe(
      'wrongSecret',
    )
    expect(await codeOf(() => changePassphrase(vault, { current: passphrase, next: 'tiny' }))).toBe(
      'weakPassphrase',
    )
    expect(readFileSync(headerPath(dir))).toEqual(before)
    expect(getHead(vault.db).counter).toBe(1)
  })

  it('is set anew through the recovery code, which goes on working', async () => {
    const { vault, dir, recoveryCode } = await temporaryVault()
    closeVault(vault)
    const weak = { recoveryCode, passphrase: 'tiny' }
    expect(await codeOf(() => setNewPassphraseByRecovery(dir, weak, context))).toBe('weakPassphrase')
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ')
    const opened = await setNewPassphraseByRecovery(dir, { recoveryCode: typed, passphrase: next }, context)
    expect(opened.needsPassphrase).toBe(false)
    closeVault(opened)
    expect(await tryOpen(dir, { passphrase })).toBe('wrongSecret')
    expect(await tryOpen(dir, { passphrase: next })).toBe('none')
    expect(await tryOpen(dir, { recoveryCode })).toBe('none')
  })

  it('is not looked for in the copy of the header', async () => {
    const { vault, dir } = await temporaryVault()
    const old = readFileSync(headerPath(dir))
    await changePassphrase(vault, { current: passphrase, next })
    closeVault(vault)
    writeFileSync(headerCopyPath(dir), old)
    expect(await tryOpen(dir, { passphrase })).toBe('wrongSecret')
    expect(await tryOpen(dir, { passphrase: next })).toBe('none')
    expect(readFileSync(headerCopyPath(dir))).toEqual(readFileSync(headerPath(dir)))
  })
})

describe('header copy', () => {
  it.each(['missing', 'damaged', 'empty'])(
    'stands in for a %s vault.json, says so, and mends it',
    async (how) => {
      const { vault, dir } = await temporaryVault()
      closeVault(vault)
      const sound = readFileSync(headerPath(dir))
      if (how === 'missing') rmSync(headerPath(dir))
      else writeFileSync(headerPath(dir), how === 'empty' ? '' : sound.subarray(0, 300))
      const opened = await openVault(dir, { passphrase }, context)
      expect(opened.warnings).toEqual(['headerRestored'])
      closeVault(opened)
      expect(readFileSync(headerPath(dir))).toEqual(sound)
    },
  )
})

describe('recovery sheet', () => {
  it('keeps the code until it was typed back, then it is nowhere', async () => {
    const { vault, recoveryCode, dir } = await temporaryVault()
    expect(pendingRecoveryCode(vault)).toBe(recoveryCode)
    expect(recoveryConfirmedAt(vault)).toBeNull()
    expect(await codeOf(() => confirmRecovery(vault, 'ABCDE'))).toBe('badRecoveryCode')
    const other = await temporaryVault()
    expect(await codeOf(() => confirmRecovery(vault, other.recoveryCode))).toBe('wrongSecret')
    confirmRecovery(vault, recoveryCode)
    expect(pendingRecoveryCode(vault)).toBeNull()
    expect(recoveryConfirmedAt(vault)).toBe(startOfTests)
    closeVault(vault)
    expect(await tryOpen(dir, { recoveryCode })).toBe('none')
  })

  it('is renewed: the old code dies, a new confirmation is due', async () => {
    const { vault, recoveryCode, dir } = await temporaryVault()
    confirmRecovery(vault, recoveryCode)
    expect(await codeOf(() => renewRecoveryCode(vault, 'not the present one'))).toBe('wrongSecret')
    const renewed = await renewRecoveryCode(vault, passphrase)
    expect(recoveryConfirmedAt(vault)).toBeNull()
    expect(pendingRecoveryCode(vault)).toBe(renewed)
    closeVault(vault)
    expect(await tryOpen(dir, { recoveryCode })).toBe('wrongSecret')
    expect(await tryOpen(dir, { recoveryCode: renewed })).toBe('none')
  })
})

describe('it leaked', () => {
  it('gives a new data key, keeps rows and audit chain, and leaves no old file', async () => {
    const { vault, dir, recoveryCode } = await temporaryVault()
    plantRows(vault.db, 50)
    const oldKey = Buffer.from(vault.dataKey)
    const oldFile = databaseOf(dir)
    const oldHeader = readFileSync(headerPath(dir))
    const { counter } = getHead(vault.db)
    const { vault: opened, recoveryCode: newCode } = await rekeyLeaked(vault, { current: passphrase, next })
    expect(vault.db.raw.open).toBe(false)
    expect(opened.dataKey.equals(oldKey)).toBe(false)
    expect(existsSync(oldFile)).toBe(false)
    expect(countRows(opened.db)).toBe(50)
    expect(checkAudit(opened)).toMatchObject({ ok: true, counter: counter + 1 })
    expect(opened.warnings).toEqual([])
    expect(pendingRecoveryCode(opened)).toBe(newCode)
    closeVault(opened)
    expect(
      readdirSync(dir).filter((name) => name.startsWith('caseload-') && name.endsWith('.db')),
    ).toHaveLength(1)
    for (const secret of [{ passphrase }, { recoveryCode }])
      expect(await tryOpen(dir, secret)).toBe('wrongSecret')
    for (const secret of [{ passphrase: next }, { recoveryCode: newCode }])
      expect(await tryOpen(dir, secret)).toBe('none')
    // The header that leaked opens nothing here any more.
    writeFileSync(headerPath(dir), oldHeader)
    expect(await tryOpen(dir, { passphrase })).toBe('missing')
  })

  it('can happen twice, and every row of the chain still verifies', async () => {
    const first = await temporaryVault()
    const second = await rekeyLeaked(first.vault, { current: passphrase, next })
    const third = await rekeyLeaked(second.vault, { current: next, next: passphrase })
    expect(checkAudit(third.vault)).toMatchObject({ ok: true, counter: 3 })
    closeVault(third.vault)
    const opened = await openVault(first.dir, { passphrase }, context)
    expect(opened.warnings).toEqual([])
    closeVault(opened)
  })

  it('waits for the inbox, and changes nothing where the passphrase is wrong', async () => {
    const { vault, dir } = await temporaryVault()
    expect(await codeOf(() => rekeyLeaked(vault, { current: 'not the present one', next }))).toBe(
      'wrongSecret',
    )
    await handoverKeys(vault, undefined)
    const id = 'b9d1a7f0-2f55-4b6b-8d7e-1d2f3a4b5c6d'
    expect(inboxPath(dir, id).startsWith(inboxFolder(dir))).toBe(true)
    writeFileSync(inboxPath(dir, id), 'x')
    expect(await codeOf(() => rekeyLeaked(vault, { current: passphrase, next }))).toBe('inboxPending')
    expect(countRows(vault.db)).toBe(0)
  })
})

describe('label', () => {
  it('is another one, signed', async () => {
    const { vault, dir } = await temporaryVault()
    const renamed = renameVault(vault, 'Praxis am Fluss')
    expect(renamed.label).toBe('Praxis am Fluss')
    closeVault(renamed)
    const opened = await openVault(dir, { passphrase }, context)
    expect(opened.label).toBe('Praxis am Fluss')
    expect(() => renameVault(opened, '')).toThrow()
    closeVault(opened)
  })
})
