// Which Electron runs the app: the one named by the user, else the official one, else the development runtime.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findFallback } from './fallback.ts'
import { findOfficial } from './official.ts'
import { entryFolder, projectRoot } from './paths.ts'
import { executableIn, type Runtime } from './runtime.ts'
import { writeEntry } from './write-entry.ts'

const findOverride = async (): Promise<Runtime | undefined> => {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!dist) return undefined
  if (!existsSync(executableIn(dist)))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executableIn(dist)}`)
  const version = await readFile(join(dist, 'version'), 'utf8').catch(() => '')
  if (!version) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${dist} has no file "version"`)
  return {
    kind: 'override',
    version: version.trim().replace(/^v/, ''),
    dist,
    executable: executableIn(dist),
    appArgs: [entryFolder],
  }
}

export const resolveRuntime = async (): Promise<Runtime> => {
  const runtime = (await findOverride()) ?? (await findOfficial()) ?? (await findFallback())
  if (!runtime)
    throw new Error(
      `The official Electron cannot be fetched from here, and there is no other runtime for ${process.platform}-${process.arch}. ` +
        'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  await writeEntry(entryFolder, projectRoot)
  return runtime
}
