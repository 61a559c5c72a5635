import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCounts, playwrightCounts, vitestCounts } from '../../../scripts/quality/counts.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-counts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = async (name: string, report: unknown): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, JSON.stringify(report))
  return path
}

test('reads the report of the unit tests', async () => {
  const path = await write('unit.json', {
    numPassedTests: 40,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 3,
  })
  expect(await vitestCounts(path, false)).toEqual({ passed: 40, failed: 2, skipped: 4 })
})

test('counts an unsteady end-to-end test as failed', async () => {
  const path = await write('e2e.json', { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 0 } })
  expect(await playwrightCounts(path, false)).toEqual({ passed: 7, failed: 3, skipped: 0 })
})

test('never calls a run that ended badly clean', async () => {
  const clean = await write('clean.json', { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 } })
  expect(await playwrightCounts(clean, false)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(await vitestCounts(join(folder, 'missing.json'), false)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  })
})

test('adds', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(addCounts(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
