// A new vault: made whole, its first content written, and only then announced.
import { randomUUID } from 'node:crypto'
import { createVault } from '../../files/create-vault.ts'
import { removeTree } from '../../files/disk.ts'
import { releaseVault } from '../../files/open-vault.ts'
import { vaultDir } from '../../process/vault-dir.ts'
import type { VaultLife } from '../../process/vault-life.ts'

export type NewVault = {
  readonly label: string
  readonly passphrase: string
  readonly sample: boolean
  /** Writes the first content; where it fails the vault is taken away again. */
  readonly fill: (life: VaultLife) => void
}

export const createAndEnter = async (life: VaultLife, input: NewVault): Promise<string> => {
  life.requireClosed()
  const { label, passphrase, sample, fill } = input
  const { kdf } = life.tools
  const vaultId = randomUUID()
  const dir = vaultDir(life.options.root, vaultId)
  const { vault } = await createVault(dir, { vaultId, label, passphrase, sample, kdf }, life.context)
  life.take(vault)
  try {
    fill(life)
  } catch (error) {
    life.leave()
    releaseVault(vault)
    removeTree(dir)
    throw error
  }
  life.enter('created')
  return vaultId
}
