import { publicKeyOf } from '../../inbox-format/x25519.ts'
import { subKey } from './sub-keys.ts'

/** The inbox's key pair is not stored anywhere: its private half is the sub-key `inbox`. */
export const inboxPrivateKey = (dataKey: Uint8Array, vaultId: string): Buffer =>
  subKey(dataKey, vaultId, 'inbox')

export const inboxPublicKey = (dataKey: Uint8Array, vaultId: string): Buffer => {
  const privateKey = inboxPrivateKey(dataKey, vaultId)
  const publicKey = publicKeyOf(privateKey)
  privateKey.fill(0)
  return publicKey
}
