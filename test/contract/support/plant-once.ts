// The planted caseload for many tests of one file: made once, closed, and then opened by each test from a copy of its own.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { passphrase, temporaryBase, temporaryFolder } from '../../vault/support/temp-vault.ts'
import { startProcess } from '../../vault/support/vault-process.ts'
import { type PlantedProcess, startPlanted } from './examples.ts'

const plantAway = async (folder: string) => {
  const { process, examples, vaultId } = await startPlanted()
  await process.ask('close', {})
  cpSync(process.root, folder, { recursive: true })
  return { examples, vaultId }
}

/** Called where tests are collected; what it gives, in each of them. */
export const plantOnce = (): (() => Promise<PlantedProcess>) => {
  const folder = mkdtempSync(join(temporaryBase, 'evenkeel-planted-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let first: ReturnType<typeof plantAway> | undefined
  return async () => {
    first ??= plantAway(folder)
    const { examples, vaultId } = await first
    const root = temporaryFolder()
    cpSync(folder, root, { recursive: true })
    const process = startProcess({ root, options: { vaultId, purpose: 'open', state: 'locked' } })
    await process.ok('vault.unlock', { passphrase })
    return { process, examples, vaultId }
  }
}
