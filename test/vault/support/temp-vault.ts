// A real encrypted vault in a folder of its own, made cheaply: the key derivation is lowered by the explicit floor that
// production code never passes.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CreatedVault, createVault } from '#main/vault/files/create-vault.ts'
import { closeVault } from '#main/vault/files/open-vault.ts'
import type { VaultContext } from '#main/vault/files/vault-context.ts'

export const cheapKdf = { memoryKiB: 64, passes: 1, lanes: 1 } as const
export const passphrase = 'seven quiet lanterns glow'
export const startOfTests = Date.UTC(2026, 2, 2, 9, 0, 0)

export const testContext = (change: Partial<VaultContext> = {}): VaultContext => ({
  now: () => startOfTests,
  kdfFloor: cheapKdf,
  ...change,
})

// Every write of a vault waits for the disk: on a busy one the suite takes four times as long. Memory is as real a file
// system, apart from surviving a power cut, which power-cuts.ts looks at by copying.
const memoryDisk = '/dev/shm'
export const temporaryBase =
  process.env.TMPDIR === undefined && existsSync(memoryDisk) ? memoryDisk : tmpdir()

/** Removed when the test ends. */
export const temporaryFolder = (): string => {
  const dir = mkdtempSync(join(temporaryBase, 'evenkeel-test-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** An open vault in `<temporary>/vaults/one`; the caller closes it, or the test's end does. */
export const temporaryVault = async (
  context: VaultContext = testContext(),
  label = 'Practice',
): Promise<CreatedVault & { readonly dir: string }> => {
  const dir = join(temporaryFolder(), 'vaults', 'one')
  const created = await createVault(dir, { passphrase, label, sample: false, kdf: cheapKdf }, context)
  onTestFinished(() => {
    if (created.vault.db.raw.open) closeVault(created.vault)
  })
  return { ...created, dir }
}
