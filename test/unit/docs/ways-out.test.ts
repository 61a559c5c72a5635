// The table of ways out in docs/security.md cannot rot: each test it names exists and names the number, and each number
// that an escape test presses stands in the table.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const escapes = 'test/e2e/attacks/escapes'
const answers = ['blocked', 'covered', 'not possible']

type Row = { readonly no: number; readonly answers: readonly string[]; readonly tested: string }

const table = (): readonly Row[] => {
  const lines = readFileSync(join(root, 'docs/security.md'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, no, , windows = '', macos = '', linux = '', tested = ''] = line
      .split('|')
      .map((cell) => cell.trim())
    return /^\d+$/.test(no ?? '') ? [{ no: Number(no), answers: [windows, macos, linux], tested }] : []
  })
}

const testFiles = globSync('test/{unit,e2e}/**/*.test.ts', { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
)

/** A test's own text, with the list of ways that it presses. */
const textOf = (path: string): string => {
  const ways = join(root, dirname(path), 'ways.ts')
  return readFileSync(join(root, path), 'utf8') + (existsSync(ways) ? readFileSync(ways, 'utf8') : '')
}

/** `no: 7,` of a list, `'7 zoom` or `, 7 zoom` of a step, `(way 7)` of a title. */
const names = (text: string, no: number): boolean =>
  new RegExp(`no: ${no},|test\\.step\\('(?:[^']*[,;] )?${no} |\\['${no} |\\(way ${no}\\)`).test(text)

test('the ways are numbered in turn, and each is answered for each system', () => {
  const rows = table()
  expect(rows.map(({ no }) => no)).toEqual(rows.map((_row, index) => index + 1))
  expect(rows.length).toBeGreaterThanOrEqual(36)
  for (const row of rows)
    for (const cell of row.answers) expect(answers.some((answer) => cell.startsWith(answer))).toBe(true)
})

test('each test that a row names is there and names the way by its number', () => {
  for (const { no, tested } of table()) {
    const named = [...tested.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')
    if (named.length === 0) expect(tested, `way ${no}`).toMatch(/^not (tested|pressed): ./)
    for (const name of named) {
      const found = testFiles.filter((path) => path.endsWith(`/${name}.test.ts`))
      expect(found, `way ${no}: ${name}`).toHaveLength(1)
      expect(names(textOf(found[0] ?? ''), no), `way ${no} in ${name}`).toBe(true)
    }
  }
})

test('each number that an escape test presses stands in the table', () => {
  const known = table().map(({ no }) => no)
  const files = globSync(`${escapes}/*.ts`, { cwd: root })
  const pressed = files.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/no: (\d+),|['; ,](\d{1,2}) [a-z]/g)].map(
      ([, a, b]) => Number(a ?? b),
    ),
  )
  expect(pressed.length).toBeGreaterThan(20)
  for (const no of pressed) expect(known).toContain(no)
})
