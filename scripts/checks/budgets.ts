// The budgets of a code base that stays readable: file sizes, suppressions, `any`, and who may name Electron's IPC.
import { resolve } from 'node:path'
import { readSources, type SourceFile, withoutComments } from '../source/files.ts'

const MAX_LINES = 400
const MAX_P95 = 250
const MAX_MEDIAN = 80
const MAX_SUPPRESSIONS = 5

const IPC_OWNERS = /^src\/(main\/ipc\/expose\.ts|preload\/[^/]+\.ts)$/
const IPC_NAMES = /\bipc(Main|Renderer)\b/
const SUPPRESSION = /(biome-ignore|@ts-expect-error|@ts-ignore|@ts-nocheck)([^\n]*)/g
const ANY = /(?::|\bas|<|,|\|)\s*any\b/
const STRING = /'[^'\n]*'|`[^`]*`/g

/** Nearest rank: the smallest value that at least `share` of all do not exceed. */
const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

const sizes = (files: readonly SourceFile[]): readonly string[] => {
  const lines = files.map((file) => file.lines)
  const long = files.filter((file) => file.lines > MAX_LINES)
  const [median, p95] = [percentile(lines, 0.5), percentile(lines, 0.95)]
  return [
    ...long.map((file) => `${file.path} has ${file.lines} lines, more than ${MAX_LINES}`),
    ...(median > MAX_MEDIAN ? [`the median file has ${median} lines, more than ${MAX_MEDIAN}`] : []),
    ...(p95 > MAX_P95 ? [`the 95th percentile file has ${p95} lines, more than ${MAX_P95}`] : []),
  ]
}

const suppressions = (files: readonly SourceFile[]): readonly string[] => {
  const all = files.flatMap(({ path, text }) =>
    [...text.matchAll(SUPPRESSION)].map((match) => ({ path, rest: match[2] ?? '' })),
  )
  const bare = all.filter(({ rest }) => !/[:\s]\s*\S.{7,}/.test(rest))
  return [
    ...(all.length > MAX_SUPPRESSIONS
      ? [
          `${all.length} suppressions, more than ${MAX_SUPPRESSIONS}: ${all.map(({ path }) => path).join(', ')}`,
        ]
      : []),
    ...bare.map(({ path }) => `${path}: a suppression without a reason`),
  ]
}

const perFile = (file: SourceFile): readonly string[] => {
  const code = withoutComments(file.text)
  return [
    ...(ANY.test(code.replace(STRING, '')) ? [`${file.path} uses any`] : []),
    ...(IPC_NAMES.test(code) && !IPC_OWNERS.test(file.path)
      ? [`${file.path} names ipcMain or ipcRenderer; only src/main/ipc/expose.ts and src/preload may`]
      : []),
  ]
}

export const findOverruns = async (root: string): Promise<readonly string[]> => {
  const files = await readSources(root, ['src', 'scripts'])
  const product = files.filter(({ path }) => path.startsWith('src/'))
  // The budgets' own file names what it looks for.
  const others = files.filter(({ path }) => path !== 'scripts/checks/budgets.ts')
  return [...sizes(files), ...suppressions(others), ...product.flatMap(perFile)]
}

if (import.meta.main) {
  const overruns = await findOverruns(resolve(import.meta.dirname, '../..'))
  for (const overrun of overruns) console.error(overrun)
  process.exitCode = overruns.length > 0 ? 1 : 0
}
