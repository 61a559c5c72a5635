import { readIfThere } from '../files/disk.ts'
import { privateHeaderPath } from './paths.ts'
import { readPrivateHeaderText } from './private-header.ts'

/** Which store lies there, as its header says; undefined where that cannot be read. Proves nothing. */
export const storeIdAt = (folder: string): string | undefined => {
  const bytes = readIfThere(privateHeaderPath(folder))
  try {
    return bytes && readPrivateHeaderText(bytes).storeId
  } catch {
    return undefined
  }
}
