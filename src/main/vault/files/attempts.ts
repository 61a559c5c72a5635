// Wrong tries, counted on the disk so that a restart does not forget them. The file holds no secret and proves nothing:
// whoever can delete it has the file and would guess elsewhere (docs/known-limits.md).
import * as z from 'zod'
import { type Attempts, waitFor } from '#domain/vault/attempt-delay.ts'
import { VaultError } from '../vault-error.ts'
import { readIfThere, removeTree, writeWhole } from './disk.ts'
import { attemptsPath } from './paths.ts'

const schema = z.strictObject({
  failures: z.int().nonnegative().max(1_000_000),
  lastAt: z.int().nonnegative(),
})

const readAttempts = (dir: string): Attempts => {
  const bytes = readIfThere(attemptsPath(dir))
  if (!bytes) return { failures: 0, lastAt: 0 }
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    // A spoilt count must neither lock the owner out for ever nor reset what was counted to nothing.
    return { failures: 3, lastAt: 0 }
  }
}

/** How long the next try has to wait, in milliseconds. */
export const waitBeforeTry = (dir: string, now: number): number => waitFor(readAttempts(dir), now)

/**
 * Counts a try before it is made and forgets it when it succeeds, so that killing the process wins nothing.
 * Throws `wait`. Errors other than a wrong secret do not count.
 */
export const countingTries = async <T>(
  dir: string,
  now: () => number,
  attempt: () => Promise<T>,
): Promise<T> => {
  const before = readAttempts(dir)
  const waitMs = waitFor(before, now())
  if (waitMs > 0) throw new VaultError('wait', 'secret', waitMs)
  const write = (attempts: Attempts): void =>
    writeWhole(attemptsPath(dir), JSON.stringify(attempts), 'attempts')
  write({ failures: before.failures + 1, lastAt: now() })
  try {
    const result = await attempt()
    removeTree(attemptsPath(dir))
    return result
  } catch (error) {
    const isWrong = error instanceof VaultError && error.code === 'wrongSecret'
    if (isWrong) write({ failures: before.failures + 1, lastAt: now() })
    else if (before.failures > 0) write(before)
    else removeTree(attemptsPath(dir))
    throw error
  }
}
