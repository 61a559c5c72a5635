// X25519 keys as 32 raw bytes. Node speaks DER; its fixed prefixes are put on and taken off here.
import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'

const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex')

const privateKeyOf = (raw: Uint8Array): KeyObject => {
  const der = Buffer.concat([privatePrefix, raw])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  return key
}

export const publicKeyOf = (privateKey: Uint8Array): Buffer =>
  createPublicKey(privateKeyOf(privateKey))
    .export({ format: 'der', type: 'spki' })
    .subarray(publicPrefix.length)

/** The agreed secret, 32 bytes; throws where the public key is a point of small order. */
export const agree = (privateKey: Uint8Array, publicKey: Uint8Array): Buffer =>
  diffieHellman({
    privateKey: privateKeyOf(privateKey),
    publicKey: createPublicKey({
      key: Buffer.concat([publicPrefix, publicKey]),
      format: 'der',
      type: 'spki',
    }),
  })
