// What the app says about itself, and whether it runs on an Electron that is fit for real clients.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The Electron that releases are built with (package.json); an older one is a development runtime. */
export const releaseElectron = 45

/** Put into the resources of every package that was made with a development runtime (scripts/package.ts). */
export const notForRelease = 'not-for-release'

export type About = {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly developmentRuntime: boolean
  readonly sampleWanted: boolean
}

export const describeApp = (version: string, sampleWanted: boolean): About => {
  const { electron = '0', chrome = '0' } = process.versions
  const isOld = Number.parseInt(electron, 10) < releaseElectron
  const isMarked = existsSync(join(process.resourcesPath, notForRelease))
  return { version, electron, chromium: chrome, developmentRuntime: isOld || isMarked, sampleWanted }
}
