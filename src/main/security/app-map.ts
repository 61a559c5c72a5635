// Which built files one window may load: the closure of its own entry in vite's manifest, and what those style sheets
// name. Everything else does not exist for that window.
import { posix } from 'node:path'

export type ManifestChunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}
export type Manifest = Readonly<Record<string, ManifestChunk>>

const CSS_URL = /url\(\s*(['"]?)(?!data:|#)([^'")]+)\1\s*\)/g

/** The files that a style sheet at `path` names, as paths from the root of the build. */
const namedIn = (path: string, css: string): readonly string[] =>
  [...css.matchAll(CSS_URL)].map((match) => posix.join(posix.dirname(path), match[2] ?? ''))

type Follow = (chunk: ManifestChunk) => readonly string[]
const atOnce: Follow = ({ imports = [] }) => imports
const everAfter: Follow = ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]

const chunksOf = (manifest: Manifest, entry: string, follow: Follow): readonly ManifestChunk[] => {
  const names = [entry]
  for (let index = 0; index < names.length; index += 1) {
    const chunk = manifest[names[index] ?? '']
    for (const next of chunk ? follow(chunk) : []) if (!names.includes(next)) names.push(next)
  }
  return names.map((name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    return chunk
  })
}

/** Paths from the root of the build, the entry's own page among them. `read` gives the text of a style sheet. */
export const filesOfEntry = (
  manifest: Manifest,
  entry: string,
  read: (path: string) => string,
): ReadonlySet<string> => {
  const files = new Set([entry])
  for (const { file, css = [], assets = [] } of chunksOf(manifest, entry, everAfter))
    for (const path of [file, ...css, ...assets]) files.add(path)
  for (const path of [...files])
    if (path.endsWith('.css')) for (const named of namedIn(path, read(path))) files.add(named)
  return files
}

/** What a window asks for as soon as it opens. */
export const firstFilesOfEntry = (manifest: Manifest, entry: string): readonly string[] => [
  entry,
  ...chunksOf(manifest, entry, atOnce).flatMap(({ file, css = [] }) => [file, ...css]),
]
