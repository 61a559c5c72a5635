// Packages the app into an unpacked folder under dist/, with the runtime found here. Made from the development runtime
// it lies in dist/not-for-release and holds a marker of that name, which the app reads (src/main/app/about.ts).
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtFrom, ensureBuilt } from './build.ts'
import { inModules, inProject, projectRoot } from './paths.ts'
import { run } from './run.ts'
import type { Runtime } from './runtime.ts'

export type PackagedApp = {
  readonly folder: string
  readonly executable: string
  /** The folder that the app knows as process.resourcesPath. */
  readonly resources: string
  readonly forRelease: boolean
}

const MARKER = 'not-for-release'

const executableOf = (folder: string): string => {
  if (process.platform === 'darwin') return join(folder, 'Evenkeel.app/Contents/MacOS/Evenkeel')
  return join(folder, process.platform === 'win32' ? 'Evenkeel.exe' : 'evenkeel')
}

const resourcesOf = (folder: string): string =>
  process.platform === 'darwin' ? join(folder, 'Evenkeel.app/Contents/Resources') : join(folder, 'resources')

/** electron-builder names the folder after system and processor. */
const findFolder = async (output: string): Promise<string> => {
  const names = await readdir(output)
  const name = names.find((entry) => existsSync(executableOf(join(output, entry))))
  if (!name) throw new Error(`electron-builder left no app in ${output}`)
  return join(output, name)
}

const runBuilder = async (runtime: Runtime, output: string, targets: readonly string[]): Promise<void> => {
  // Hard links into the runtime would let the switched fuses through to every other user of it.
  const { VITEST: _, ...env } = process.env
  const settings = {
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    'directories.output': output,
  }
  const args = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`)
  await run(process.execPath, [inModules('electron-builder/cli.js'), ...targets, ...args], {
    cwd: projectRoot,
    env: { ...env, USE_HARD_LINKS: 'false' },
  })
}

/** Builds nothing that stands already for the same sources, configuration and runtime. */
export const packageApp = async (runtime: Runtime): Promise<PackagedApp> => {
  await ensureBuilt(runtime)
  const forRelease = runtime.kind === 'official'
  const output = inProject('dist', forRelease ? 'release' : MARKER)
  const stamp = join(output, '.packaged-from')
  const configuration = await readFile(inProject('electron-builder.yml'))
  const current = createHash('sha256')
    .update(configuration)
    .update(await builtFrom())
    .digest('hex')
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== current) {
    await rm(output, { recursive: true, force: true })
    await runBuilder(runtime, output, ['--dir'])
    if (!forRelease) await writeFile(join(resourcesOf(await findFolder(output)), MARKER), '')
    await writeFile(stamp, current)
  }
  const folder = await findFolder(output)
  return { folder, executable: executableOf(folder), resources: resourcesOf(folder), forRelease }
}

/** The installers of this system, from the official Electron only; the folder they lie in. */
export const makeInstallers = async (runtime: Runtime): Promise<string> => {
  if (runtime.kind !== 'official')
    throw new Error('Installers are made from the official Electron only, and it is not to be had here.')
  await ensureBuilt(runtime)
  const output = inProject('dist', 'release')
  await runBuilder(runtime, output, [])
  return output
}
