// From a secret to the data key, and a header that proves itself: unwrap first, then the HMAC over the whole header.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { VaultError } from '../vault-error.ts'
import { type Header, type HeaderBody, headerBytes, headerMagic, headerVersion } from './header.ts'
import type { KdfCost } from './kdf.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { openPassphraseSlot, openRecoverySlot } from './slots.ts'
import { subKey } from './sub-keys.ts'
import { wipe, withSecret } from './wipe.ts'

const macOf = (body: HeaderBody, dataKey: Uint8Array): Buffer =>
  withSecret(subKey(dataKey, body.vaultId, 'header'), (key) =>
    createHmac('sha256', key).update(headerBytes(body)).digest(),
  )

export type HeaderInput = Omit<HeaderBody, 'magic' | 'formatVersion'>

/** Signs a header with the data key's `header` sub-key. */
export const sealHeader = (input: HeaderInput, dataKey: Uint8Array): Header => {
  const body = { ...input, magic: headerMagic, formatVersion: headerVersion } as const
  return { ...body, mac: macOf(body, dataKey).toString('base64') }
}

/** Throws `damaged` where the header is not the one that the holder of the data key signed. */
export const verifyHeader = (header: Header, dataKey: Uint8Array): void => {
  if (!timingSafeEqual(macOf(header, dataKey), Buffer.from(header.mac, 'base64')))
    throw new VaultError('damaged', 'header')
}

const checked = (header: Header, dataKey: Buffer | undefined): Buffer => {
  if (!dataKey) throw new VaultError('wrongSecret', 'secret')
  try {
    verifyHeader(header, dataKey)
  } catch (error) {
    wipe(dataKey)
    throw error
  }
  return dataKey
}

/** The data key, to be wiped by the caller. Throws `wrongSecret`, `keyCostRefused` or `damaged`. */
export const unwrapWithPassphrase = async (
  header: Header,
  passphrase: string,
  floor?: KdfCost,
): Promise<Buffer> =>
  checked(
    header,
    await openPassphraseSlot(header.slots[0], header.vaultId, passphrase.normalize('NFKC'), floor),
  )

/** As above; a mistyped code is told apart (`badRecoveryCode`) before anything is tried. */
export const unwrapWithRecoveryCode = (header: Header, typed: string): Buffer =>
  withSecret(readRecoveryCode(typed), (secret) =>
    checked(header, openRecoverySlot(header.slots[1], header.vaultId, secret)),
  )
