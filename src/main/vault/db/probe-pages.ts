// Why can the file not be read? A wrong key and a broken first page give the same SQLite error. Some pages are checked
// against their own HMAC here: where one fits, the key is right and the file is damaged.
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { pageSize } from './pragmas.ts'

const reserved = 80
const macLength = 64
const ivLength = 16
const saltLength = 16
const probes = 8

const isPageSound = (page: Buffer, number: number, macKey: Uint8Array): boolean => {
  const start = number === 1 ? saltLength : 0
  const macAt = pageSize - reserved + ivLength
  const littleEndian = Buffer.alloc(4)
  littleEndian.writeUInt32LE(number)
  const mac = createHmac('sha512', macKey).update(page.subarray(start, macAt)).update(littleEndian).digest()
  return timingSafeEqual(mac, page.subarray(macAt, macAt + macLength))
}

/** True where at least one of up to eight pages was written under this key. */
export const isWrittenUnder = (path: string, key: Uint8Array): boolean => {
  const file = openSync(path, 'r')
  try {
    const pages = Math.floor(fstatSync(file).size / pageSize)
    const salt = Buffer.alloc(saltLength)
    readSync(file, salt, 0, saltLength, 0)
    const macSalt = salt.map((byte) => byte ^ 0x3a)
    const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512')
    const page = Buffer.alloc(pageSize)
    const step = Math.max(1, Math.floor(pages / probes))
    for (let number = 1; number <= pages; number += step) {
      readSync(file, page, 0, pageSize, (number - 1) * pageSize)
      if (isPageSound(page, number, macKey)) return true
    }
    return false
  } finally {
    closeSync(file)
  }
}
