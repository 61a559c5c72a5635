// The private area in this process's memory: closed, or open with its key. The PIN is a shortcut here and nowhere else:
// the private key wrapped under Argon2id(PIN) and a random secret, made when the passphrase was right, gone with the
// process, after five wrong tries, or when the PIN changes.
import { CallError } from '#shared/ipc/errors.ts'
import { type CodeWrap, makeCodeWrap, openCodeWrap } from '../crypto/code-wrap.ts'
import type { KdfCost } from '../crypto/kdf.ts'
import { sweepCopies } from '../crypto/sweep-copies.ts'
import { wipe } from '../crypto/wipe.ts'
import { VaultError } from '../vault-error.ts'
import { closePrivateStore, type OpenPrivateStore } from './private-store.ts'

export const pinTries = 5

type Shortcut = { readonly wrap: CodeWrap; readonly secret: Uint8Array; left: number }

export type PrivateArea = {
  readonly isOpen: () => boolean
  /** Throws `notOpen`. */
  readonly current: () => OpenPrivateStore
  readonly take: (store: OpenPrivateStore) => void
  /** Closes the file and wipes its key; the shortcut stays. */
  readonly close: () => void
  /** Tries of the PIN that are left; 0 where there is no shortcut. */
  readonly pinLeft: () => number
  /** Makes the shortcut for the open store anew, or takes it away. */
  readonly setPin: (pin: string | null) => Promise<void>
  /** The private key, to be handed on. Throws `codeDead`, `wrongSecret`. */
  readonly tryPin: (pin: string) => Promise<Buffer>
  readonly forget: () => void
}

export const createPrivateArea = (floor?: KdfCost): PrivateArea => {
  let open: OpenPrivateStore | undefined
  let shortcut: Shortcut | undefined
  const drop = (): void => {
    wipe(shortcut?.secret, shortcut?.wrap.wrapped)
    shortcut = undefined
  }
  const current = (): OpenPrivateStore => {
    if (!open) throw new CallError('notOpen')
    return open
  }
  const close = (): void => {
    const left = open
    open = undefined
    if (!left) return
    closePrivateStore(left)
    sweepCopies()
  }
  return {
    isOpen: () => open !== undefined,
    current,
    take: (store) => {
      close()
      open = store
    },
    close,
    pinLeft: () => shortcut?.left ?? 0,
    setPin: async (pin) => {
      const { privateKey, storeId } = current()
      drop()
      if (pin === null) return
      const cost = floor ? { cost: floor, floor } : {}
      const made = await makeCodeWrap({ dataKey: privateKey, vaultId: storeId, code: pin, ...cost })
      shortcut = { ...made, left: pinTries }
    },
    tryPin: async (pin) => {
      const tried = shortcut
      if (!tried) throw new CallError('codeDead')
      // Counted before it is made.
      tried.left -= 1
      try {
        const key = await openCodeWrap({ wrap: tried.wrap, secret: tried.secret, code: pin, floor })
        tried.left = pinTries
        return key
      } catch (error) {
        if (!(error instanceof VaultError) || error.code !== 'wrongSecret') tried.left += 1
        else if (tried.left < 1) drop()
        throw error
      }
    },
    forget: () => {
      close()
      drop()
    },
  }
}
