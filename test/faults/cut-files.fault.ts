// A file that was cut, emptied, zeroed or swapped: refused by name or warned about, with nothing created beside it.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../scripts/quality/fault.ts'
import { seededRandom } from '../../src/domain/kernel/random.ts'
import { openVault, releaseVault } from '../../src/main/vault/files/open-vault.ts'
import { VaultError } from '../../src/main/vault/vault-error.ts'
import { context, passphrase, prepareVault } from './support/prepared-vault.ts'

const spoil = (path: string, kind: number, part: number): string => {
  const { size } = statSync(path)
  if (kind === 0) {
    truncateSync(path, Math.floor(size * part))
    return 'cut'
  }
  if (kind === 1) {
    truncateSync(path, 0)
    return 'emptied'
  }
  if (kind === 2) {
    writeFileSync(path, Buffer.alloc(size))
    return 'zeroed'
  }
  writeFileSync(path, randomBytes(size))
  return 'swapped'
}

// The opener's own lock file and the count of tries may come and go; anything else may not.
const listed = (dir: string): string =>
  readdirSync(dir, { recursive: true })
    .filter((name) => !/^(opener\.lock|attempts\.json)/.test(String(name)))
    .sort()
    .join('|')

export const fault: Fault = {
  title: 'a database or header cut, emptied, zeroed or swapped',
  must: 'refused or warned, nothing created',
  counts: { ci: 120, large: 2_000 },
  open: async (seed) => {
    const prepared = await prepareVault()
    return {
      close: async () => prepared.close(),
      trial: async (index) => {
        const random = seededRandom(seed * 1_000_003 + index)
        const { dir, drop } = prepared.copy()
        try {
          const database = readdirSync(dir).find((name) => name.endsWith('.db')) ?? ''
          const name = random.below(2) === 0 ? database : 'vault.json'
          const how = spoil(join(dir, name), random.below(4), random.next())
          const before = listed(dir)
          const bytes = readFileSync(join(dir, name))
          try {
            const vault = await openVault(dir, { passphrase }, context)
            releaseVault(vault)
            return vault.warnings.length > 0 ? undefined : `${name} was ${how} and opened in silence`
          } catch (error) {
            if (!(error instanceof VaultError))
              return `${name} was ${how}: an unnamed failure: ${String(error)}`
            if (listed(dir) !== before) return `${name} was ${how}, and the folder changed`
            return readFileSync(join(dir, name)).equals(bytes)
              ? undefined
              : `${name} was ${how}, and then written to`
          }
        } finally {
          drop()
        }
      },
    }
  },
}
