// The vault's calls over this window's port.
import { vaultContract } from '#shared/ipc/contract.ts'
import { createClient } from './create-client.ts'
import type { VaultPort } from './vault-port.ts'

export const createVaultClient = (port: VaultPort) => createClient(vaultContract, port.transport)
export type VaultClient = ReturnType<typeof createVaultClient>
