// Makes a folder of the cache once and for all: whole or not at all, and by one process at a time.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes the lock, or waits until its holder is done or gone. */
const takeLock = async (lock: string, target: string): Promise<void> => {
  for (;;) {
    try {
      return await writeFile(lock, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (await exists(target)) return
    const holder = Number(await readFile(lock, 'utf8').catch(() => '0'))
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true })
    else await sleep(200)
  }
}

/** What processes that died left half made. */
const clearLeftovers = async (target: string): Promise<void> => {
  const folder = dirname(target)
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(target)}.`) ? /\.(\d+)\.part$/.exec(name)?.[1] : undefined
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** `make` fills a folder beside the target; only a finished one gets the target's name. */
export const makeOnce = async (target: string, make: (folder: string) => Promise<void>): Promise<string> => {
  if (await exists(target)) return target
  await mkdir(dirname(target), { recursive: true })
  const lock = `${target}.lock`
  const unfinished = `${target}.${process.pid}.part`
  await takeLock(lock, target)
  try {
    if (await exists(target)) return target
    await clearLeftovers(target)
    await mkdir(unfinished)
    await make(unfinished)
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    await rm(lock, { force: true })
  }
  return target
}
