// The import walls that need a file's resolved target, which a pattern of the linter cannot see: a path that climbs
// out of its tier, and a feature that reaches into another one. The packages of each tier are in biome.json.
import { resolve } from 'node:path'
import { readSources, type SourceFile } from '../source/files.ts'
import { specifiersIn, targetOf } from '../source/imports.ts'

type Wall = { readonly from: string; readonly to: readonly string[] }

/** The first that matches a file holds for it. */
const WALLS: readonly Wall[] = [
  { from: 'src/domain/', to: ['src/domain/'] },
  { from: 'src/shared/', to: ['src/shared/', 'src/domain/'] },
  {
    from: 'src/main/vault/',
    to: ['src/main/vault/', 'src/main/inbox-format/', 'src/domain/', 'src/shared/'],
  },
  { from: 'src/main/inbox-format/', to: ['src/main/inbox-format/', 'src/domain/', 'src/shared/'] },
  { from: 'src/main/', to: ['src/main/', 'src/domain/', 'src/shared/', 'resources/'] },
  { from: 'src/preload/', to: ['src/preload/', 'src/shared/ipc/names.ts'] },
  { from: 'src/renderer/ui/', to: ['src/renderer/ui/'] },
  { from: 'src/renderer/', to: ['src/renderer/', 'src/domain/', 'src/shared/', 'resources/'] },
]

const PRELOAD_LINES = 30

const featureOf = (path: string): string | undefined =>
  /^src\/(?:renderer|main\/vault)\/features\/([^/]+)\//.exec(path)?.[1]

/** The one door of a feature: what it offers to the others. */
const isDoor = (path: string) => /\/features\/[^/]+\/public\.tsx?$/.test(path)

const objectionTo = (file: SourceFile, target: string): string | undefined => {
  const wall = WALLS.find(({ from }) => file.path.startsWith(from))
  if (wall && !wall.to.some((allowed) => target.startsWith(allowed)))
    return `${wall.from} may import only ${wall.to.join(', ')}`
  const own = featureOf(file.path)
  const other = featureOf(target)
  if (own && other && own !== other && !isDoor(target))
    return `the feature "${own}" reaches into "${other}"; only ${other}/public.ts is open to it`
  return undefined
}

export const findBreaches = async (root: string): Promise<readonly string[]> => {
  const files = await readSources(root, ['src'])
  const breaches = files.flatMap((file) =>
    specifiersIn(file).flatMap((specifier) => {
      const target = targetOf(file, specifier)
      const objection = target === undefined ? undefined : objectionTo(file, target)
      return objection ? [`${file.path} imports ${specifier}: ${objection}`] : []
    }),
  )
  const fat = files.filter(({ path, lines }) => path.startsWith('src/preload/') && lines > PRELOAD_LINES)
  return [...breaches, ...fat.map(({ path }) => `${path}: a preload has no logic (${PRELOAD_LINES} lines)`)]
}

if (import.meta.main) {
  const breaches = await findBreaches(resolve(import.meta.dirname, '../..'))
  for (const breach of breaches) console.error(breach)
  process.exitCode = breaches.length > 0 ? 1 : 0
}
