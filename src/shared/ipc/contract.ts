// The two contracts together, held against the plain lists of names. A process loads the one that it answers; this file
// is for the types and for the tests that loop over everything.
import type { AppContract } from './app-contract.ts'
import type { ChannelOf } from './define.ts'
import type { AppChannel, ClientChannel, PushChannel, VaultChannel } from './names.ts'
import type { VaultContract } from './vault-contract.ts'

export { type AppContract, appContract } from './app-contract.ts'
export { type VaultContract, vaultContract } from './vault-contract.ts'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
/** Do not compile when names.ts and a contract name different channels. */
export const appNamesMatch: Same<ChannelOf<AppContract>, AppChannel | ClientChannel | PushChannel> = true
export const vaultNamesMatch: Same<ChannelOf<VaultContract>, VaultChannel> = true
