// Text and bytes without node or DOM: the domain has neither, and both sides of the app must get the same bytes.

/** UTF-8 bytes of a text. RangeError for half a surrogate pair, which has no UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => {
  // At most three bytes for each UTF-16 unit: a pair of units takes four.
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  const put = (byte: number): void => {
    bytes[length] = byte
    length += 1
  }
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i) as number
    if (point < 0x80) {
      put(point)
      continue
    }
    if (point >= 0xd800 && point <= 0xdfff) throw new RangeError('Text with half a character has no bytes')
    if (point < 0x800) put(0xc0 | (point >> 6))
    else {
      if (point < 0x10000) put(0xe0 | (point >> 12))
      else {
        put(0xf0 | (point >> 18))
        put(0x80 | ((point >> 12) & 0x3f))
        i += 1
      }
      put(0x80 | ((point >> 6) & 0x3f))
    }
    put(0x80 | (point & 0x3f))
  }
  return bytes.slice(0, length)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 with padding (RFC 4648, section 4). */
export const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const rest = bytes.length - i
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += alphabet.charAt(word >> 18) + alphabet.charAt((word >> 12) & 63)
    text += rest > 1 ? alphabet.charAt((word >> 6) & 63) : '='
    text += rest > 2 ? alphabet.charAt(word & 63) : '='
  }
  return text
}

/** All parts one after the other. */
export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}
