// Reads the packaged app's archive with the packager's own library.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PackagedApp } from '../../../scripts/runtime/package-app.ts'
import { inModules } from '../../../scripts/runtime/paths.ts'

type Asar = {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => readonly string[]
}

const asar = createRequire(inModules('app-builder-lib/package.json'))('@electron/asar') as Asar

/** The files, without folders, from the archive's root. */
export const listArchive = (app: PackagedApp): readonly string[] => {
  const entries = asar
    .listPackage(join(app.resources, 'app.asar'), { isPack: false })
    .map((entry) => entry.slice(1))
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)))
}
