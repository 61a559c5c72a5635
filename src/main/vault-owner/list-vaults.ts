// The vaults that the lock screen names: read from their headers, without a key.
import { basename } from 'node:path'
import type * as z from 'zod'
import { instant } from '#shared/contracts/kit.ts'
import type { vaultApp } from '#shared/contracts/vault.ts'

type Listed = z.input<typeof vaultApp.list.output>['vaults'][number]
type Problem = NonNullable<Listed['problem']>

const problems: Readonly<Partial<Record<string, Problem>>> = {
  missing: 'vaultMissing',
  empty: 'vaultEmpty',
  foreign: 'vaultForeign',
  wrongVault: 'vaultForeign',
  newer: 'vaultNewer',
}

/** `now` in milliseconds. The reader is loaded when it is first needed, so that a window opens before it. */
export const listForLockScreen = async (root: string, now: number): Promise<Listed[]> => {
  const { listVaults } = await import('../vault/files/list-vaults.ts')
  return listVaults(root, now).map((entry) =>
    entry.problem
      ? {
          vaultId: basename(entry.dir),
          label: entry.label ?? '',
          sample: false,
          createdAt: null,
          problem: problems[entry.problem.code] ?? 'headerDamaged',
        }
      : {
          // The folder's name: a restored vault has the same id inside as the one that was kept.
          vaultId: basename(entry.dir),
          label: entry.label,
          sample: entry.sample,
          // A header is not proved yet: what no contract takes must not hide the vaults beside it.
          createdAt: instant().safeParse(entry.createdAt).data ?? null,
          problem: null,
        },
  )
}
