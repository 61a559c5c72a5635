// The quick code's wrap as the bytes that main keeps in memory. Main carries them and cannot read them.
import * as z from 'zod'
import { CallError } from '#shared/ipc/errors.ts'
import type { CodeWrap } from '../../crypto/code-wrap.ts'

const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const schema = z.strictObject({
  vaultId: z.uuid(),
  cost: z.strictObject({ memoryKiB: z.int(), passes: z.int(), lanes: z.int() }),
  salt: bytes,
  iv: bytes,
  wrapped: bytes,
})

const base64 = (part: Uint8Array): string => Buffer.from(part).toString('base64')

export const writeCodeWrap = ({ vaultId, cost, salt, iv, wrapped }: CodeWrap): Uint8Array => {
  const plain = { vaultId, cost, salt: base64(salt), iv: base64(iv), wrapped: base64(wrapped) }
  return new Uint8Array(Buffer.from(JSON.stringify(plain)))
}

/** Throws `codeDead` for bytes that are no wrap. */
export const readCodeWrap = (packed: Uint8Array): CodeWrap => {
  try {
    return schema.parse(JSON.parse(Buffer.from(packed).toString('utf8')))
  } catch {
    throw new CallError('codeDead')
  }
}
