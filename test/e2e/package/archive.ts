// Reads the packaged app's archive with the packager's own library.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PackagedApp } from '../../../scripts/runtime/package-app.ts'
import { inModules } from '../../../scripts/runtime/paths.ts'

type Asar = {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => readonly string[]
  readonly extractFile: (archive: string, path: string) => Buffer
}

const asar = createRequire(inModules('app-builder-lib/package.json'))('@electron/asar') as Asar

const archiveOf = (app: PackagedApp): string =>
  process.platform === 'darwin'
    ? join(app.executable, '../../Resources/app.asar')
    : join(app.folder, 'resources/app.asar')

/** The files, without folders, from the archive's root. */
export const listArchive = (app: PackagedApp): readonly string[] => {
  const entries = asar.listPackage(archiveOf(app), { isPack: false }).map((entry) => entry.slice(1))
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)))
}

export const readFromArchive = (app: PackagedApp, path: string): string =>
  asar.extractFile(archiveOf(app), path).toString('utf8')
