// vault.json and its copy on the disk. The copy stands in only where the file is missing or damaged by accident: a wrong
// secret is never tried on it, or a changed passphrase would live on there.
import { type Header, readHeaderText, writeHeaderText } from '../crypto/header.ts'
import { VaultError } from '../vault-error.ts'
import { readIfThere, readWhole, writeWhole } from './disk.ts'
import { headerCopyPath, headerPath } from './paths.ts'

export type FoundHeader = {
  readonly header: Header
  /** True where vault.json could not be used and its copy was. */
  readonly fromCopy: boolean
}

const readCopy = (dir: string): Header | undefined => {
  const bytes = readIfThere(headerCopyPath(dir))
  try {
    return bytes && readHeaderText(bytes)
  } catch {
    return undefined
  }
}

/** Throws `missing`, `empty`, `foreign`, `newer` or `damaged` (part `header`) where neither file will do. */
export const findHeader = (dir: string): FoundHeader => {
  try {
    return { header: readHeaderText(readWhole(headerPath(dir), 'header')), fromCopy: false }
  } catch (error) {
    // A newer header is sound: an older copy beside it must not be taken instead.
    if (error instanceof VaultError && ['newer', 'notWritable'].includes(error.code)) throw error
    const header = readCopy(dir)
    if (!header) throw error
    return { header, fromCopy: true }
  }
}

export const writeHeader = (dir: string, header: Header): void =>
  writeWhole(headerPath(dir), writeHeaderText(header), 'header')

export const writeHeaderCopy = (dir: string, header: Header): void =>
  writeWhole(headerCopyPath(dir), writeHeaderText(header), 'header')

/** After an unlock that proved the header: both files say the same again. */
export const healHeader = (dir: string, header: Header): void => {
  const text = Buffer.from(writeHeaderText(header))
  if (!readIfThere(headerPath(dir))?.equals(text)) writeHeader(dir, header)
  if (!readIfThere(headerCopyPath(dir))?.equals(text)) writeHeaderCopy(dir, header)
}
