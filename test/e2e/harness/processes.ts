// The processes of a running app, and their sudden end. Reads /proc: Linux only.
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningApp } from './launch.ts'

export type AppProcess = {
  readonly pid: number
  readonly parent: number
  /** Chromium's word for it: `browser` is main; a `utility` of Node is the vault. */
  readonly kind: string
  readonly command: string
}

const readProcess = async (pid: number): Promise<AppProcess | undefined> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').join(' ').trim()
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A killed process whose other threads are still on their way out holds its files and locks yet.
    if (fields[0] === 'Z' && (await readdir(`/proc/${pid}/task`)).length <= 1) return undefined
    const kind = /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser'
    return { pid, parent: Number(fields[1]), kind, command }
  } catch {
    return undefined
  }
}

/** The process `root` and all that descend from it, living ones only. */
export const processTree = async (root: number): Promise<readonly AppProcess[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const all = (await Promise.all(pids.map(readProcess))).filter((found) => found !== undefined)
  const tree = all.filter((found) => found.pid === root)
  for (let index = 0; index < tree.length; index += 1)
    tree.push(...all.filter((found) => found.parent === tree[index]?.pid))
  return tree
}

export const processesOf = (app: Pick<RunningApp, 'pid'>): Promise<readonly AppProcess[]> =>
  processTree(app.pid)

/** The vault is the utility process that runs Node; Chromium's own utilities are services of another name. */
export const isVaultProcess = (found: AppProcess): boolean =>
  found.kind === 'utility' && found.command.includes('--utility-sub-type=node.mojom.NodeService')

const killAll = (processes: readonly AppProcess[]) => {
  for (const { pid } of processes)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in between, which is what was wanted.
    }
}

/** kill -9 of the whole app at once, as a power cut would end it; resolves when nothing of it is left. */
export const killApp = async (app: Pick<RunningApp, 'pid'>): Promise<void> => {
  const known = await processesOf(app)
  killAll(known)
  const isLeft = async () => (await Promise.all(known.map(({ pid }) => readProcess(pid)))).some(Boolean)
  while (await isLeft()) await sleep(10)
}

/** kill -9 of the vault process alone. */
export const killVaultProcess = async (app: RunningApp): Promise<void> => {
  const vault = (await processesOf(app)).filter(isVaultProcess)
  if (vault.length === 0) throw new Error('there is no vault process to kill')
  killAll(vault)
}
