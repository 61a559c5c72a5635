// Node copies a key into an object of its own for each HKDF and X25519, and overwrites that copy only when the object is
// collected. Where the process lives on after a key is wiped, the collection is asked for now.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export const sweepCopies = (): void => {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
