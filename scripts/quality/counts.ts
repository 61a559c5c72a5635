// How many tests passed and failed, from the reports that the two runners write.
import { readFile } from 'node:fs/promises'

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

const readJson = async <T>(path: string): Promise<T | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

/** A run that ended badly has at least one failure, whatever its report says, or if it left none. */
const atLeastOne = (counts: Counts, ok: boolean): Counts =>
  ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }

export const vitestCounts = async (path: string, ok: boolean): Promise<Counts> => {
  const report = await readJson<VitestReport>(path)
  if (!report) return atLeastOne(NONE, ok)
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report
  return atLeastOne({ passed, failed, skipped: numPendingTests + numTodoTests }, ok)
}

export const playwrightCounts = async (path: string, ok: boolean): Promise<Counts> => {
  const report = await readJson<PlaywrightReport>(path)
  if (!report) return atLeastOne(NONE, ok)
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOne({ passed: expected, failed: unexpected + flaky, skipped }, ok)
}
