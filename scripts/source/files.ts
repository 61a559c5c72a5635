// The project's own source files, for the checks that read them as text.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

export type SourceFile = {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
}

const isSource = (name: string) => /\.(ts|tsx)$/.test(name)

const read = async (root: string, path: string): Promise<SourceFile> => {
  const text = await readFile(path, 'utf8')
  const name = relative(root, path).split(sep).join('/')
  return { path: name, text, lines: text.replace(/\n$/, '').split('\n').length }
}

/** All TypeScript files in these folders of `root`; a folder that is not there has none. */
export const readSources = async (
  root: string,
  folders: readonly string[],
): Promise<readonly SourceFile[]> => {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const options = { withFileTypes: true, recursive: true } as const
      const entries = await readdir(join(root, folder), options).catch(() => [])
      return entries.filter((entry) => entry.isFile() && isSource(entry.name))
    }),
  )
  const paths = found.flat().map((entry) => join(entry.parentPath, entry.name))
  return await Promise.all(paths.sort().map((path) => read(root, path)))
}

/** The text without its comments, so that a check does not trip over prose. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
