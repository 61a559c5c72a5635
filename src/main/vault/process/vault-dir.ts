import { basename, join } from 'node:path'
import { vaultsPath } from '../files/paths.ts'
import { VaultError } from '../vault-error.ts'

/** The folder of a vault. Its name is what main and the windows know it by; it never leads out of `vaults/`. */
export const vaultDir = (root: string, vaultId: string | null): string => {
  if (vaultId === null || basename(vaultId) !== vaultId || vaultId.startsWith('.'))
    throw new VaultError('missing', 'folder')
  return join(vaultsPath(root), vaultId)
}
