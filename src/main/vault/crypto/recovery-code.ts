// The recovery code: 160 random bits and 15 bits of checksum in Crockford's base 32, seven groups of five:
// XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX. It is printed once and read tolerantly.
import { createHash, randomBytes } from 'node:crypto'
import { VaultError } from '../vault-error.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 20
const dataSymbols = 32
const checkSymbols = 3
const groupLength = 5

const toSymbols = (bytes: Uint8Array, count: number): string => {
  let symbols = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && symbols.length < count) {
      bits -= 5
      symbols += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return symbols
}

const toBytes = (symbols: string): Buffer => {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const symbol of symbols) {
    held = (held << 5) | alphabet.indexOf(symbol)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
  }
  return Buffer.from(bytes)
}

const checkOf = (secret: Uint8Array): string =>
  toSymbols(createHash('sha256').update('evenkeel/1/recovery-check').update(secret).digest(), checkSymbols)

export const formatRecoveryCode = (secret: Uint8Array): string => {
  if (secret.length !== secretLength) throw new RangeError('A recovery secret has 20 bytes')
  const symbols = toSymbols(secret, dataSymbols) + checkOf(secret)
  return (symbols.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-')
}

/** A new code and its secret. The code goes to the sheet; the secret wraps the data key and is wiped. */
export const newRecoveryCode = (): { readonly code: string; readonly secret: Buffer } => {
  const secret = randomBytes(secretLength)
  return { code: formatRecoveryCode(secret), secret }
}

/** Reads a typed code: any case, any spaces and dashes, O for 0, I and L for 1. Throws `badRecoveryCode`. */
export const readRecoveryCode = (typed: string): Buffer => {
  const symbols = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const wellFormed =
    symbols.length === dataSymbols + checkSymbols && [...symbols].every((symbol) => alphabet.includes(symbol))
  const secret = wellFormed ? toBytes(symbols.slice(0, dataSymbols)) : undefined
  if (!secret || checkOf(secret) !== symbols.slice(dataSymbols))
    throw new VaultError('badRecoveryCode', 'secret')
  return secret
}
