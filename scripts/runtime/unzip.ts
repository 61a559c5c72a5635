// Unpacks a zip with its file modes, by the same extractor that the electron package uses for its own binary.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inModules } from './paths.ts'

type Extractor = { readonly extract: (zip: string, options: { readonly dir: string }) => Promise<void> }

const electronRequire = createRequire(inModules('electron/package.json'))

/** Imports a package that electron brings along, wherever npm put it. */
export const importFromElectron = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(electronRequire.resolve(name)).href)) as T

export const unzip = async (zip: string, folder: string): Promise<void> => {
  const { extract } = await importFromElectron<Extractor>('@electron-internal/extract-zip')
  await extract(zip, { dir: folder })
}
