// The vault's calls over this window's port.
import { VAULT_CHANNELS } from '#shared/ipc/names.ts'
import type { VaultContract } from '#shared/ipc/vault-contract.ts'
import { createClient } from './create-client.ts'
import type { VaultPort } from './vault-port.ts'

export const createVaultClient = (port: VaultPort) =>
  createClient<VaultContract>(VAULT_CHANNELS, port.transport)
export type VaultClient = ReturnType<typeof createVaultClient>
