// Hands out the vault's ports: one end to a window, the other to the vault process with that window's role. The port is
// the permission; rows travel on it past main.
import { MessageChannelMain, type WebContents } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import { VAULT_PORT } from '#shared/ipc/names.ts'
import type { VaultOwner } from '../vault-owner/vault-owner.ts'

/** Throws `notOpen` where there is no vault process. */
export const connectPort = (vault: VaultOwner, role: Role, contents: WebContents): void => {
  const { port1, port2 } = new MessageChannelMain()
  vault.givePort(role, port1)
  contents.postMessage(VAULT_PORT, null, [port2])
}
