// The official Electron binary: the one that the electron package holds, or the one that it can fetch.
// A network that does not reach it is remembered, so that later runs lose no time on it.
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeOnce } from './make-once.ts'
import { cacheRoot, entryFolder, inModules } from './paths.ts'
import { executableIn, type Runtime } from './runtime.ts'
import { importFromElectron, unzip } from './unzip.ts'

const SILENCE_MS = 8_000
const REMEMBER_MS = 14 * 24 * 60 * 60 * 1000

type Downloader = {
  readonly downloadArtifact: (details: Readonly<Record<string, unknown>>) => Promise<string>
}

const asRuntime = (dist: string, version: string): Runtime => ({
  kind: 'official',
  version,
  dist,
  executable: executableIn(dist),
  appArgs: [entryFolder],
})

/** Aborts when nothing has arrived for a while; a slow download that moves goes on. */
const download = async (version: string): Promise<string> => {
  const { downloadArtifact } = await importFromElectron<Downloader>('@electron/get')
  const checksums = JSON.parse(await readFile(inModules('electron/checksums.json'), 'utf8')) as unknown
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(), SILENCE_MS)
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums,
      downloadOptions: { quiet: true, signal: silence.signal, getProgressCallback: () => timer.refresh() },
    })
  } finally {
    clearTimeout(timer)
  }
}

const isRecent = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs < REMEMBER_MS
}

/** Undefined where neither the package nor the cache has it and it cannot be fetched. */
export const findOfficial = async (): Promise<Runtime | undefined> => {
  const manifest = await readFile(inModules('electron/package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const own = inModules('electron/dist')
  if (existsSync(executableIn(own))) return asRuntime(own, version)

  const cached = join(cacheRoot, `electron-${version}-${process.platform}-${process.arch}`)
  if (existsSync(cached)) return asRuntime(cached, version)
  const unreachable = `${cached}.unreachable`
  if (await isRecent(unreachable)) return undefined
  try {
    const zip = await download(version)
    return asRuntime(await makeOnce(cached, (folder) => unzip(zip, folder)), version)
  } catch {
    await mkdir(dirname(unreachable), { recursive: true })
    await writeFile(
      unreachable,
      'The official Electron could not be fetched. Delete this file to try again.\n',
    )
    return undefined
  }
}
