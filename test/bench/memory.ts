// The memory of a running app, all processes together, each page counted once. Linux only.
import { readFile } from 'node:fs/promises'
import { processTree } from '../e2e/harness/processes.ts'

const KIB_PER_MIB = 1024
const read = (path: string) => readFile(path, 'utf8').catch(() => '')
const kib = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)

/** Resident pages of files, by file: what a process holds of the runtime's own code and of fonts. */
const filePages = (smaps: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const mapping of smaps.split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/)) {
    const path = /^\S+ \S+ \S+ \S+ \d+ +(\/.*)$/m.exec(mapping.slice(0, mapping.indexOf('\n')))?.[1]
    if (!path || path.startsWith('/dev/') || path.startsWith('/memfd:')) continue
    const pages = kib(mapping, 'Rss') - kib(mapping, 'Anonymous')
    found.set(path, (found.get(path) ?? 0) + pages)
  }
  return found
}

/**
 * MiB: private and shared memory by proportional share (it adds up to each page once), and of each mapped file as much
 * as the process that holds most of it. Not by proportional share: another Electron on the machine would take its part.
 */
export const memoryOf = async (
  pid: number,
): Promise<{ readonly mib: number; readonly processes: number }> => {
  const tree = await processTree(pid)
  const files = new Map<string, number>()
  let own = 0
  for (const { pid: each } of tree) {
    const rollup = await read(`/proc/${each}/smaps_rollup`)
    own += kib(rollup, 'Pss_Anon') + kib(rollup, 'Pss_Shmem')
    for (const [path, pages] of filePages(await read(`/proc/${each}/smaps`)))
      files.set(path, Math.max(files.get(path) ?? 0, pages))
  }
  const shared = [...files.values()].reduce((sum, pages) => sum + pages, 0)
  return { mib: (own + shared) / KIB_PER_MIB, processes: tree.length }
}
