// The SQLite addon for a runtime: the package's own prebuilt file, or, where Electron is too old for that one,
// a build from the package's source (docs/adr/0005-runtime-fallback.md). It is staged to out/native.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fetchPackage } from './fetch-package.ts'
import { makeOnce } from './make-once.ts'
import { cacheRoot, inModules, inProject } from './paths.ts'
import { run } from './run.ts'
import type { Runtime } from './runtime.ts'

export const stagedAddon = inProject('out/native/better-sqlite3.node')

/** From this Electron on, Node-API 10 is there and the prebuilt addon loads. */
const FIRST_WITH_NODE_API_10 = 36

const CXXFLAGS = [
  '-UNAPI_VERSION',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNODE_API_EXPERIMENTAL_NO_WARNING',
].join(' ')

const packageFolder = inModules('better-sqlite3')
const packageRequire = createRequire(join(packageFolder, 'package.json'))

const prebuilt = (): string => {
  const { getPrebuildPath } = packageRequire('./lib/binding.js') as { getPrebuildPath: () => string | null }
  const path = getPrebuildPath()
  if (!path) throw new Error(`better-sqlite3 has no prebuilt addon for ${process.platform}-${process.arch}`)
  return path
}

/** node@24 ships the headers; where npm pruned that part of it, the same package is fetched again. */
const nodeHeaders = async (folder: string): Promise<string> => {
  const arch = `node-${process.platform}-${process.arch}`
  const installed = inModules('node/node_modules', arch)
  if (existsSync(join(installed, 'include/node/node_api.h'))) return installed
  const fetched = join(folder, arch)
  await mkdir(fetched)
  await fetchPackage(`${arch}@${process.versions.node}`, fetched)
  return fetched
}

const compile = async (folder: string): Promise<void> => {
  console.error('Compiling the encrypted SQLite addon (about a minute, once per machine) …')
  const work = join(folder, '.work')
  const source = join(work, 'better-sqlite3')
  const api = dirname(packageRequire.resolve('node-addon-api/package.json'))
  await mkdir(work)
  await cp(packageFolder, source, { recursive: true })
  await cp(api, join(work, 'node_modules/node-addon-api'), { recursive: true })
  await run(
    process.execPath,
    [
      inModules('node-gyp/bin/node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${await nodeHeaders(work)}`,
      '--jobs=max',
    ],
    { cwd: source, env: { ...process.env, CXXFLAGS } },
  )
  await rename(join(source, 'build/Release/better_sqlite3.node'), join(folder, 'better-sqlite3.node'))
  await rm(work, { recursive: true, force: true })
}

const compiled = async (): Promise<string> => {
  const manifest = await readFile(join(packageFolder, 'package.json'))
  const hash = createHash('sha256')
    .update(manifest)
    .update(CXXFLAGS)
    .update(`${process.arch} ${process.versions.node}`)
    .digest('hex')
    .slice(0, 16)
  return join(await makeOnce(join(cacheRoot, `better-sqlite3-${hash}`), compile), 'better-sqlite3.node')
}

/** The path of an addon that the runtime can load. */
export const findAddon = async (runtime: Runtime): Promise<string> =>
  Number.parseInt(runtime.version, 10) >= FIRST_WITH_NODE_API_10 ? prebuilt() : await compiled()

/** Puts it where the app looks for it; replaced by a rename, because a running app may have the old one open. */
export const stageAddon = async (runtime: Runtime): Promise<void> => {
  await mkdir(dirname(stagedAddon), { recursive: true })
  await copyFile(await findAddon(runtime), `${stagedAddon}.new`)
  await rename(`${stagedAddon}.new`, stagedAddon)
}
