// The power goes at every step of every longer operation, and then again at every step of the recovery: what is found
// afterwards is the old state or the new one, never a mixture, and always with every row.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newestVersion } from '#main/vault/db/migrate.ts'
import type { Migration } from '#main/vault/db/migration.ts'
import { migrations } from '#main/vault/db/migrations/all.ts'
import { readPragma } from '#main/vault/db/pragmas.ts'
import { checkAudit } from '#main/vault/features/audit/service.ts'
import { backUp, checkBackup, listBackups } from '#main/vault/features/backup/service.ts'
import { changePassphrase } from '#main/vault/files/change-secrets.ts'
import { createVault } from '#main/vault/files/create-vault.ts'
import { listVaults } from '#main/vault/files/list-vaults.ts'
import { closeVault, type OpenVault, openVault, type VaultSecret } from '#main/vault/files/open-vault.ts'
import { pendingRecoveryCode, renewRecoveryCode } from '#main/vault/files/recovery-sheet.ts'
import { rekeyLeaked } from '#main/vault/files/rekey-leaked.ts'
import { stageRestore } from '#main/vault/files/restore-backup.ts'
import type { VaultContext } from '#main/vault/files/vault-context.ts'
import { codeOf, countRows, plantRows } from '../support/caseload-rows.ts'
import { type PowerCut, powerCuts } from '../support/power-cuts.ts'
import {
  cheapKdf,
  passphrase,
  startOfTests,
  temporaryFolder,
  temporaryVault,
  testContext,
} from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const next = 'nine slow rivers turning'
const rows = 30
const quiet = testContext()

/** The context of an open vault cannot change: what it reports goes to a listener that is set later. */
const listening = () => {
  const heard = { onStep: (_step: string): void => undefined }
  return { heard, context: testContext({ onStep: (step) => heard.onStep(step) }) }
}

const vaultWithRows = async () => {
  const { heard, context } = listening()
  const made = await temporaryVault(context)
  plantRows(made.vault.db, rows)
  return { ...made, heard, root: dirname(dirname(made.dir)) }
}

const inCut = ({ root }: PowerCut): string => join(root, 'vaults', 'one')

/** Opens with the first secret that fits; says which one. */
const openWithOneOf = async (
  dir: string,
  secrets: Record<string, VaultSecret>,
  context: VaultContext = quiet,
): Promise<{ readonly which: string; readonly vault: OpenVault }> => {
  const found: { which: string; vault: OpenVault }[] = []
  for (const [which, secret] of Object.entries(secrets)) {
    const code = await codeOf(async () => {
      const vault = await openVault(dir, secret, context)
      if (found.length > 0) closeVault(vault)
      else found.push({ which, vault })
    })
    if (code === 'inUse') continue
    expect(['none', 'wrongSecret']).toContain(code)
  }
  const [first] = found
  if (!first) throw new Error('No secret opens the vault')
  return first
}

const opens = async (dir: string, secret: VaultSecret): Promise<boolean> => {
  const code = await codeOf(async () => {
    const vault = await openVault(dir, secret, quiet)
    expect(vault.warnings).toEqual([])
    closeVault(vault)
  })
  expect(['none', 'wrongSecret']).toContain(code)
  return code === 'none'
}

/** After a cut: one of the secrets opens, the other does not, all rows are there, nothing lies about. */
const oldOrNew = async (cut: PowerCut, old: VaultSecret, fresh: VaultSecret): Promise<'old' | 'new'> => {
  const dir = inCut(cut)
  const isOld = await opens(dir, old)
  const isNew = await opens(dir, fresh)
  expect([isOld, isNew], cut.step).toContain(true)
  expect(isOld && isNew, `${cut.step}: both open`).toBe(false)
  const { vault } = await openWithOneOf(dir, isOld ? { old } : { fresh })
  expect(countRows(vault.db), cut.step).toBe(rows)
  expect(checkAudit(vault), cut.step).toMatchObject({ ok: true })
  expect(vault.warnings, cut.step).toEqual([])
  closeVault(vault)
  const databases = readdirSync(dir).filter((name) => /^caseload-.*\.db$/.test(name))
  expect(databases, cut.step).toHaveLength(1)
  expect(
    readdirSync(dir).some((name) => name.includes('partial')),
    cut.step,
  ).toBe(false)
  expect(readFileSync(join(dir, 'vault.json'))).toEqual(readFileSync(join(dir, 'vault.json.bak')))
  return isOld ? 'old' : 'new'
}

/** Lets the power go again at every step of the first opening after a cut. */
const cutAgain = async (
  cut: PowerCut,
  secrets: Record<string, VaultSecret>,
): Promise<readonly PowerCut[]> => {
  const second = powerCuts(cut.root)
  const { vault } = await openWithOneOf(inCut(cut), secrets, testContext({ onStep: second.onStep }))
  closeVault(vault)
  return second.cuts
}

const turned = (states: readonly string[]): string => states.join(' ').replace(/(\w+)( \1)+/g, '$1')

it('change of passphrase', async () => {
  const { vault, heard, root } = await vaultWithRows()
  const { onStep, cuts } = powerCuts(root)
  heard.onStep = onStep
  await changePassphrase(vault, { current: passphrase, next })
  const states: string[] = []
  for (const cut of cuts) states.push(await oldOrNew(cut, { passphrase }, { passphrase: next }))
  expect(cuts.map(({ step }) => step)).toEqual(['header:write', 'header:copy', 'header:done'])
  expect(turned(states)).toBe('old new')
})

it('a new recovery code', async () => {
  const { vault, heard, root, recoveryCode } = await vaultWithRows()
  const { onStep, cuts } = powerCuts(root)
  heard.onStep = onStep
  const renewed = await renewRecoveryCode(vault, passphrase)
  const states: string[] = []
  for (const cut of cuts) {
    states.push(await oldOrNew(cut, { recoveryCode }, { recoveryCode: renewed }))
    const opened = await openVault(inCut(cut), { passphrase }, quiet)
    const pending = pendingRecoveryCode(opened)
    expect(pending === null || pending === renewed).toBe(true)
    closeVault(opened)
  }
  expect(turned(states)).toBe('old new')
})

it('a new data key, and a second cut while it is recovered', async () => {
  const { vault, heard, root } = await vaultWithRows()
  const { onStep, cuts } = powerCuts(root)
  heard.onStep = onStep
  const rekeyed = await rekeyLeaked(vault, { current: passphrase, next })
  heard.onStep = () => undefined
  closeVault(rekeyed.vault)
  const secrets = { old: { passphrase }, new: { passphrase: next } }
  const states: string[] = []
  for (const cut of cuts) {
    const again = await cutAgain(cut, secrets)
    const state = await oldOrNew(cut, secrets.old, secrets.new)
    for (const second of again)
      expect(await oldOrNew(second, secrets.old, secrets.new), second.step).toBe(state)
    states.push(state)
  }
  expect(cuts.length).toBeGreaterThanOrEqual(6)
  expect(turned(states)).toBe('old new')
})

it('a migration with its backup, and a second cut while it is recovered', async () => {
  const { vault, dir, root } = await vaultWithRows()
  closeVault(vault)
  const version = newestVersion(migrations) + 10
  const added: Migration = { version, name: 'added', up: 'CREATE TABLE added (id TEXT) STRICT;' }
  const plan = [...migrations, added]
  const { onStep, cuts } = powerCuts(root)
  closeVault(await openVault(dir, { passphrase }, testContext({ migrations: plan, onStep })))
  const check = async (cut: PowerCut): Promise<void> => {
    const opened = await openVault(inCut(cut), { passphrase }, testContext({ migrations: plan }))
    expect(readPragma(opened.db.raw, 'user_version'), cut.step).toBe(version)
    expect(countRows(opened.db)).toBe(rows)
    expect(opened.warnings).toEqual([])
    const own = listBackups(join(inCut(cut), 'backups'), opened.vaultId)
    expect(own.length).toBeGreaterThan(0)
    for (const { path } of own) checkBackup(opened, path)
    closeVault(opened)
  }
  expect(cuts.map(({ step }) => step)).toContain('backup:verify')
  for (const cut of cuts) {
    const again = powerCuts(cut.root)
    closeVault(
      await openVault(inCut(cut), { passphrase }, testContext({ migrations: plan, onStep: again.onStep })),
    )
    for (const second of again.cuts) await check(second)
    await check(cut)
  }
})

it('a backup: there whole or not at all', async () => {
  const { vault, heard, root } = await vaultWithRows()
  mkdirSync(join(root, 'stick'))
  const { onStep, cuts } = powerCuts(root)
  heard.onStep = onStep
  backUp(vault, { folder: join(root, 'stick'), rotate: false })
  for (const cut of cuts) {
    const opened = await openVault(inCut(cut), { passphrase }, quiet)
    const folder = join(cut.root, 'stick')
    for (const { path } of listBackups(folder, opened.vaultId)) checkBackup(opened, path)
    const { path } = backUp(opened, { folder, rotate: false })
    checkBackup(opened, path)
    expect(
      readdirSync(folder).filter((name) => name.startsWith('.partial')),
      cut.step,
    ).toEqual([])
    expect(countRows(opened.db)).toBe(rows)
    closeVault(opened)
  }
  expect(cuts).toHaveLength(6)
})

it('a restore, and a second cut while it is finished', async () => {
  const { vault, dir, root } = await vaultWithRows()
  mkdirSync(join(root, 'stick'))
  const { path } = backUp(vault, { folder: join(root, 'stick'), rotate: false })
  closeVault(vault)
  const present = readFileSync(join(dir, 'vault.json'))
  const { onStep, cuts } = powerCuts(root)
  const target = join(root, 'vaults', 'back')
  stageRestore({ backupDir: path, targetDir: target }, testContext({ onStep }))
  closeVault(await openVault(target, { passphrase }, testContext({ onStep })))
  const check = async (cut: PowerCut): Promise<'old' | 'new'> => {
    expect(readFileSync(join(inCut(cut), 'vault.json'))).toEqual(present)
    const restored = join(cut.root, 'vaults', 'back')
    expect(listVaults(cut.root, startOfTests).filter(({ problem }) => problem)).toEqual([])
    if (!existsSync(restored)) return 'old'
    const opened = await openVault(restored, { passphrase }, quiet)
    expect(countRows(opened.db), cut.step).toBe(rows)
    expect(checkAudit(opened)).toMatchObject({ ok: true })
    expect(opened.warnings, cut.step).toEqual([])
    closeVault(opened)
    expect(
      readdirSync(restored).some((name) => /partial|\.backup/.test(name)),
      cut.step,
    ).toBe(false)
    return 'new'
  }
  const states: string[] = []
  for (const cut of cuts) {
    const restored = join(cut.root, 'vaults', 'back')
    const again = powerCuts(cut.root)
    if (existsSync(restored))
      closeVault(await openVault(restored, { passphrase }, testContext({ onStep: again.onStep })))
    for (const second of again.cuts) expect(await check(second), `${cut.step}, ${second.step}`).toBe('new')
    states.push(await check(cut))
  }
  expect(cuts.length).toBeGreaterThanOrEqual(9)
  expect(turned(states)).toBe('old new')
})

it('the making of a vault: there whole or not at all', async () => {
  const root = temporaryFolder()
  const { onStep, cuts } = powerCuts(root)
  const dir = join(root, 'vaults', 'one')
  const input = { passphrase, label: 'Practice', sample: false, kdf: cheapKdf }
  const { vault } = await createVault(dir, input, testContext({ onStep }))
  closeVault(vault)
  const states: string[] = []
  for (const cut of cuts) {
    const listed = listVaults(cut.root, startOfTests)
    if (listed.length === 0) {
      states.push('old')
      const again = await createVault(inCut(cut), input, quiet)
      closeVault(again.vault)
      expect(readdirSync(join(cut.root, 'vaults')), cut.step).toEqual(['one'])
    } else {
      states.push('new')
      expect(await opens(inCut(cut), { passphrase }), cut.step).toBe(true)
    }
  }
  expect(turned(states)).toBe('old new')
})
