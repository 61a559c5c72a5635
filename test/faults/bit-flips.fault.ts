// One flipped bit, anywhere in a vault's files: it must be refused, warned about or reported. Nothing damaged opens in silence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../scripts/quality/fault.ts'
import { seededRandom } from '../../src/domain/kernel/random.ts'
import { readInbox } from '../../src/main/vault/files/inbox-files.ts'
import { openVault, releaseVault } from '../../src/main/vault/files/open-vault.ts'
import { VaultError } from '../../src/main/vault/vault-error.ts'
import { context, passphrase, prepareVault } from './support/prepared-vault.ts'

/** The files whose damage must be found, in a fixed order: database, header, head, inbox. */
const targets = (dir: string): readonly string[] => {
  const database = readdirSync(dir).find((name) => name.endsWith('.db'))
  const [inbox] = readdirSync(join(dir, 'inbox'))
  if (!database || !inbox) throw new Error('the prepared vault is not whole')
  return [join(dir, database), join(dir, 'vault.json'), join(dir, 'head.json'), join(dir, 'inbox', inbox)]
}

export const fault: Fault = {
  title: 'one flipped bit in database, header, head or inbox',
  must: 'all found',
  counts: { ci: 300, large: 20_000 },
  open: async (seed) => {
    const prepared = await prepareVault()
    return {
      close: async () => prepared.close(),
      trial: async (index) => {
        const random = seededRandom(seed * 1_000_003 + index)
        const { dir, drop } = prepared.copy()
        try {
          const files = targets(dir)
          const path = files[random.below(files.length)] as string
          const bytes = readFileSync(path)
          const at = random.below(bytes.length)
          bytes[at] = (bytes[at] as number) ^ (1 << random.below(8))
          writeFileSync(path, bytes)
          const vault = await openVault(dir, { passphrase }, context)
          try {
            if (vault.warnings.length > 0) return undefined
            const { entries, tail } = readInbox(vault, prepared.handoverId, prepared.ratchetStart)
            if (tail && entries.length < prepared.entries) return undefined
            return `byte ${at} of ${path.slice(dir.length + 1)} was flipped and nobody noticed`
          } finally {
            releaseVault(vault)
          }
        } catch (error) {
          return error instanceof VaultError ? undefined : `an unnamed failure: ${String(error)}`
        } finally {
          drop()
        }
      },
    }
  },
}
