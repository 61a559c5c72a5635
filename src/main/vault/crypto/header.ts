// The text of vault.json: what it may contain, and how it is written and read back. No key is needed here.
// The file must be byte for byte what we would write, so that nothing can hide in it.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { VaultError } from '../vault-error.ts'

export const headerMagic = 'evenkeel-vault'
export const headerVersion = 1

const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })

const wrapFields = { salt: base64(16), iv: base64(12), wrapped: base64(48) }
const passphraseSlot = z.strictObject({
  type: z.literal('passphrase'),
  kdf: z.literal('argon2id'),
  memoryKiB: z.int().positive(),
  passes: z.int().positive(),
  lanes: z.int().positive(),
  ...wrapFields,
})
const recoverySlot = z.strictObject({
  type: z.literal('recovery'),
  kdf: z.literal('hkdf-sha256'),
  ...wrapFields,
})

const headerSchema = z.strictObject({
  magic: z.literal(headerMagic),
  formatVersion: z.literal(headerVersion),
  vaultId: z.uuid(),
  label: z.string().min(1).max(120),
  sample: z.boolean(),
  createdAt: z.int().nonnegative(),
  database: z.string().regex(/^caseload-[0-9a-f]{16}\.db$/),
  slots: z.tuple([passphraseSlot, recoverySlot]),
  mac: base64(32),
})

export type PassphraseSlot = Readonly<z.infer<typeof passphraseSlot>>
export type RecoverySlot = Readonly<z.infer<typeof recoverySlot>>
export type Header = Readonly<z.infer<typeof headerSchema>>
export type HeaderBody = Omit<Header, 'mac'>

/** The bytes under the header's HMAC: compact JSON of the fields in this order. */
export const headerBytes = (body: HeaderBody): Buffer => {
  const { magic, formatVersion, vaultId, label, sample, createdAt, database, slots } = body
  const [passphrase, recovery] = slots
  const ordered = {
    magic,
    formatVersion,
    vaultId,
    label,
    sample,
    createdAt,
    database,
    slots: [orderPassphraseSlot(passphrase), orderRecoverySlot(recovery)],
  }
  return Buffer.from(JSON.stringify(ordered))
}

const orderPassphraseSlot = (slot: PassphraseSlot) => {
  const { type, kdf, memoryKiB, passes, lanes, salt, iv, wrapped } = slot
  return { type, kdf, memoryKiB, passes, lanes, salt, iv, wrapped }
}

const orderRecoverySlot = ({ type, kdf, salt, iv, wrapped }: RecoverySlot) => ({
  type,
  kdf,
  salt,
  iv,
  wrapped,
})

/** Two lines: the header's JSON, then the SHA-256 of that line in hex, which tells an accident from a wrong secret. */
export const writeHeaderText = (header: Header): string => {
  const body = headerBytes(header).toString()
  const line = `${body.slice(0, -1)},"mac":${JSON.stringify(header.mac)}}`
  return `${line}\n${createHash('sha256').update(line).digest('hex')}\n`
}

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const startsLikeOurs = (text: string): boolean => text.startsWith(`{"magic":"${headerMagic}"`)

/** Strict: throws `empty`, `foreign`, `newer` or `damaged` (part `header`). */
export const readHeaderText = (bytes: Uint8Array): Header => {
  if (bytes.length === 0) throw new VaultError('empty', 'header')
  const text = Buffer.from(bytes).toString('utf8')
  const [line = '', sum = ''] = text.split('\n')
  const json = readJson(line)
  const isObject = typeof json === 'object' && json !== null
  const hasOurMagic = isObject && 'magic' in json && json.magic === headerMagic
  if (!hasOurMagic)
    throw new VaultError(startsLikeOurs(text) || looksBroken(text) ? 'damaged' : 'foreign', 'header')
  const isSound = createHash('sha256').update(line).digest('hex') === sum
  if (isSound && 'formatVersion' in json && Number(json.formatVersion) > headerVersion)
    throw new VaultError('newer', 'header')
  const parsed = headerSchema.safeParse(json)
  if (!isSound || !parsed.success || !Buffer.from(writeHeaderText(parsed.data)).equals(Buffer.from(bytes)))
    throw new VaultError('damaged', 'header')
  return parsed.data
}

// One flipped bit in the magic must not turn our own file into a stranger's.
const looksBroken = (text: string): boolean => text.includes('"vaultId":') && text.includes('"slots":')
