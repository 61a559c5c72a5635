// private.json: what it may contain and how it is read back. It names the store and wraps its key; nothing in it is secret,
// and nothing in it can be changed unnoticed. Two lines, as in vault.json: the JSON, then its SHA-256.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { subKey } from '../crypto/sub-keys.ts'
import { withSecret } from '../crypto/wipe.ts'
import { VaultError } from '../vault-error.ts'

export const privateMagic = 'evenkeel-private'
export const privateVersion = 1

const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })

const slot = z.strictObject({
  type: z.literal('private'),
  kdf: z.literal('argon2id+hkdf-sha256'),
  memoryKiB: z.int().positive(),
  passes: z.int().positive(),
  lanes: z.int().positive(),
  salt: base64(16),
  iv: base64(12),
  wrapped: base64(48),
})

const schema = z.strictObject({
  magic: z.literal(privateMagic),
  formatVersion: z.literal(privateVersion),
  storeId: z.uuid(),
  createdAt: z.int().nonnegative(),
  slot,
  mac: base64(32),
})

export type PrivateSlot = Readonly<z.infer<typeof slot>>
export type PrivateHeader = Readonly<z.infer<typeof schema>>
type Body = Omit<PrivateHeader, 'mac'>

const bodyText = ({ magic, formatVersion, storeId, createdAt, slot: s }: Body): string => {
  const { type, kdf, memoryKiB, passes, lanes, salt, iv, wrapped } = s
  const ordered = { type, kdf, memoryKiB, passes, lanes, salt, iv, wrapped }
  return JSON.stringify({ magic, formatVersion, storeId, createdAt, slot: ordered })
}

const macOf = (body: Body, privateKey: Uint8Array): Buffer =>
  withSecret(subKey(privateKey, body.storeId, 'header'), (key) =>
    createHmac('sha256', key).update(bodyText(body)).digest(),
  )

export const sealPrivateHeader = (
  input: Pick<PrivateHeader, 'storeId' | 'createdAt' | 'slot'>,
  privateKey: Uint8Array,
): PrivateHeader => {
  const body = { ...input, magic: privateMagic, formatVersion: privateVersion } as const
  return { ...body, mac: macOf(body, privateKey).toString('base64') }
}

/** Throws `damaged` where the header is not the one that the holder of the key signed. */
export const verifyPrivateHeader = (header: PrivateHeader, privateKey: Uint8Array): void => {
  if (!timingSafeEqual(macOf(header, privateKey), Buffer.from(header.mac, 'base64')))
    throw new VaultError('damaged', 'private')
}

export const writePrivateHeaderText = (header: PrivateHeader): string => {
  const line = `${bodyText(header).slice(0, -1)},"mac":${JSON.stringify(header.mac)}}`
  return `${line}\n${createHash('sha256').update(line).digest('hex')}\n`
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Throws `empty`, `newer` or `damaged`: an accident is told from a wrong passphrase before one is tried. */
export const readPrivateHeaderText = (bytes: Uint8Array): PrivateHeader => {
  if (bytes.length === 0) throw new VaultError('empty', 'private')
  const text = Buffer.from(bytes).toString('utf8')
  const [line = '', sum = ''] = text.split('\n')
  const isSound = createHash('sha256').update(line).digest('hex') === sum
  const json = parse(line)
  const version =
    typeof json === 'object' && json !== null && 'formatVersion' in json ? json.formatVersion : 0
  if (isSound && Number(version) > privateVersion) throw new VaultError('newer', 'private')
  const parsed = schema.safeParse(json)
  if (!isSound || !parsed.success || writePrivateHeaderText(parsed.data) !== text)
    throw new VaultError('damaged', 'private')
  return parsed.data
}
