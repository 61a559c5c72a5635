// Moments inside a write: a vault's rollback journal changes several times while a transaction runs, and each change
// is a place where a kill can be set.
import { type FSWatcher, watch } from 'node:fs'

export type Moments = {
  /** Resolves at the n-th change of the journal from now on, or with false when `end` comes first. */
  readonly nth: (n: number) => Promise<boolean>
  /** Gives up waiting: nothing more will be written. */
  readonly end: () => void
  readonly close: () => void
}

export const watchJournal = (vaultDir: string): Moments => {
  let left = 0
  let tell: ((came: boolean) => void) | undefined
  const answer = (came: boolean): void => {
    tell?.(came)
    tell = undefined
  }
  const watcher: FSWatcher = watch(vaultDir, (_event, name) => {
    if (!name?.endsWith('-journal') || tell === undefined) return
    left -= 1
    if (left === 0) answer(true)
  })
  return {
    nth: (n) => {
      left = n
      return new Promise((resolve) => {
        tell = resolve
      })
    },
    end: () => answer(false),
    close: () => watcher.close(),
  }
}
