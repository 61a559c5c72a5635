import { hkdfSync, randomBytes } from 'node:crypto'

/** Everything that needs a key gets its own, so that no use can weaken another. */
export type SubKeyName = 'db' | 'backup' | 'audit' | 'inbox' | 'header'

export const keyLength = 32

export const newDataKey = (): Buffer => randomBytes(keyLength)

/** The 16 bytes of a UUID. */
export const uuidBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

/** HKDF-SHA-256 of the data key, salted with the vault's id: 32 bytes, to be wiped after use. */
export const subKey = (dataKey: Uint8Array, vaultId: string, name: SubKeyName): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, uuidBytes(vaultId), `evenkeel/1/${name}`, keyLength))
