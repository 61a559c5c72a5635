// The words of docs/matrix.md around what a run of the matrix found.

export type MatrixLine = { readonly key: string; readonly ms: number; readonly problems: readonly string[] }

type Run = {
  readonly date: string
  readonly seed: number
  readonly build: string
  readonly runtime: string
  readonly lines: readonly MatrixLine[]
}

/** Languages × screens × sizes × contrasts, as test/e2e/matrix has them. */
const TOTAL = 12 * 18 * 4 * 4

const countBy = (
  lines: readonly MatrixLine[],
  place: number,
): readonly (readonly [string, number, number])[] => {
  const names = [...new Set(lines.map(({ key }) => key.split(' | ')[place] ?? ''))].sort()
  return names.map((name) => {
    const own = lines.filter(({ key }) => key.split(' | ')[place] === name)
    return [name, own.length, own.filter(({ problems }) => problems.length > 0).length] as const
  })
}

const tableOf = (title: string, rows: readonly (readonly [string, number, number])[]): readonly string[] => [
  `| ${title} | looked at | something wrong |`,
  '|---|--:|--:|',
  ...rows.map(([name, all, wrong]) => `| ${name} | ${all} | ${wrong} |`),
  '',
]

export const matrixDocument = (run: Run) => {
  const { lines, date, seed, build, runtime } = run
  const problems = lines.flatMap(({ key, problems }) => problems.map((problem) => `${key}: ${problem}`))
  const ms = [...lines].map((line) => line.ms).sort((a, b) => a - b)
  const text = [
    '# Every client screen in every language',
    '',
    `Run begun ${date.slice(0, 16).replace('T', ' ')} UTC, seed ${seed}, build ${build}, on ${runtime}.`,
    'Written by `npm run matrix` (scripts/matrix.ts); the pictures are in [guide/client-screens](guide/client-screens).',
    '',
    `**${lines.length} of ${TOTAL} combinations looked at, ${lines.filter((line) => line.problems.length > 0).length} with something wrong.** Half of them took less than ${ms[Math.floor(ms.length / 2)] ?? 0} ms.`,
    '',
    'Each is the real client window at 1024×600 with a form that the vault made for it: twelve languages; eleven forms, three',
    'kinds of question of an imported, invented measure and four quiet screens; text at 100, 125, 150 and 200 %; three contrasts',
    "and the system's own colours. On each: axe finds nothing; nothing leaves the window, is cut or lies over something else, on",
    'every line where one is shown at a time; nothing scrolls but a long question of a measure, in its own place; buttons are',
    'large enough for a finger; no sentence is left in English; nothing that is seen or spoken is a number.',
    '',
    ...tableOf('language', countBy(lines, 0)),
    ...tableOf('screen', countBy(lines, 1)),
    ...tableOf('text size', countBy(lines, 2)),
    ...tableOf('contrast', countBy(lines, 3)),
    ...(problems.length === 0
      ? []
      : ['## What is wrong', '', ...problems.map((problem) => `- ${problem}`), '']),
  ].join('\n')
  return { total: TOTAL, text: `${text.trimEnd()}\n`, problems }
}
