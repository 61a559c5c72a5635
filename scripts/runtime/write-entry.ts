// Writes the folder that a development runtime takes for its app; it leads to the build in `root`.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from './paths.ts'

type Manifest = { readonly name: string; readonly productName: string; readonly version: string }

/** Electron takes the app's name and version, and with the name its place for data, from this package.json. */
export const writeEntry = async (folder: string, root: string): Promise<void> => {
  const manifest = await readFile(inProject('package.json'), 'utf8')
  const { name, productName, version } = JSON.parse(manifest) as Manifest
  const own = JSON.stringify({ name, productName, version, type: 'module', main: 'entry.js', root })
  await mkdir(folder, { recursive: true })
  if ((await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')) !== own)
    await writeFile(join(folder, 'package.json'), own)
  await copyFile(join(import.meta.dirname, 'entry.js'), join(folder, 'entry.js'))
}
