// Builds the app, unless what it is built from has not changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stageAddon, stagedAddon } from './addon.ts'
import { inModules, inProject, projectRoot } from './paths.ts'
import { run } from './run.ts'
import type { Runtime } from './runtime.ts'

const INPUTS = ['src', 'resources', 'config', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = inProject('out/.built-from')

const filesIn = async (path: string): Promise<readonly string[]> => {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined)
  if (!entries) return existsSync(path) ? [path] : []
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const fingerprint = async (runtime: Runtime): Promise<string> => {
  const hash = createHash('sha256').update(`${runtime.kind} ${runtime.version} ${process.platform}`)
  const files = (await Promise.all(INPUTS.map((name) => filesIn(inProject(name))))).flat().sort()
  for (const file of files) hash.update(file.slice(projectRoot.length)).update(await readFile(file))
  return hash.digest('hex')
}

/** Names what the present build was made from; empty if there is none. */
export const builtFrom = (): Promise<string> => readFile(stamp, 'utf8').catch(() => '')

/** Always builds. */
export const build = async (runtime: Runtime): Promise<void> => {
  const current = await fingerprint(runtime)
  await rm(stamp, { force: true })
  await run(process.execPath, [inModules('electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: projectRoot,
  })
  await stageAddon(runtime)
  await writeFile(stamp, current)
}

/** True if it had to build. */
export const ensureBuilt = async (runtime: Runtime): Promise<boolean> => {
  if (existsSync(stagedAddon) && (await builtFrom()) === (await fingerprint(runtime))) return false
  await build(runtime)
  return true
}
