// npm test: everything. The static checks, all unit, contract and vault tests with the domain's coverage, the build,
// and the end-to-end tests in a real Electron. The last line says how many tests passed and failed.
import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { staticSteps, vitest } from './quality/check-steps.ts'
import { addCounts, type Counts, NONE, playwrightCounts, vitestCounts } from './quality/counts.ts'
import { runSteps } from './quality/steps.ts'
import { build } from './runtime/build.ts'
import { main } from './runtime/main.ts'
import { ensureOsPackages } from './runtime/os-packages.ts'
import { inModules, inProject, projectRoot } from './runtime/paths.ts'
import { resolveRuntime } from './runtime/resolve-runtime.ts'
import { describeRuntime, type Runtime } from './runtime/runtime.ts'

const unitReport = inProject('out/unit.json')
const endToEndReport = inProject('out/e2e.json')
const summaryFile = inProject('out/test-summary.txt')

/** Shows what the runner says while it runs; true if it ended well. */
const show = (args: readonly string[]): Promise<boolean> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [...args], { cwd: projectRoot, stdio: 'inherit' })
    child.on('error', fail)
    child.on('close', (code) => done(code === 0))
  })

/** In percent, of src/domain: the clinical rules are held by tests, all of them. */
const COVERAGE = { statements: 99, functions: 99, lines: 99, branches: 96 }

const unitTests = async (): Promise<Counts> => {
  const thresholds = Object.entries(COVERAGE).map(([what, least]) => `--coverage.thresholds.${what}=${least}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  return vitestCounts(unitReport, await show(vitest(['--coverage', ...thresholds, ...reporters])))
}

/** Needs a build: where there is none, that is the failure. */
const endToEndTests = async (runtime: Runtime): Promise<Counts> => {
  try {
    await build(runtime)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { ...NONE, failed: 1 }
  }
  return playwrightCounts(endToEndReport, await show([inModules('@playwright/test/cli.js'), 'test']))
}

/** The small counts of the fault catalogue, once it has rows. */
const faults = async (): Promise<boolean> => {
  const rows = await readdir(inProject('test/faults')).catch(() => [])
  return !rows.some((name) => name.endsWith('.fault.ts')) || show([inProject('scripts/faults.ts')])
}

await main(async () => {
  await mkdir(inProject('out'), { recursive: true })
  for (const report of [unitReport, endToEndReport, summaryFile]) await rm(report, { force: true })
  await ensureOsPackages(['screen', 'tests'])
  const runtime = await resolveRuntime()
  console.error(describeRuntime(runtime))

  const isClean = await runSteps(await staticSteps())
  const unit = await unitTests()
  const endToEnd = await endToEndTests(runtime)
  const rest = { ...NONE, failed: (await faults()) ? 0 : 1 }
  const total = [unit, endToEnd, rest].reduce(addCounts)

  if (total.skipped > 0) console.log(`${total.skipped} skipped`)
  if (!isClean) console.log('The static checks failed; see above.')
  const summary = `${total.passed} passed, ${total.failed} failed`
  await writeFile(summaryFile, `${summary}\n`)
  console.log(`\n${summary}`)
  return isClean && total.failed === 0 && total.skipped === 0 ? 0 : 1
})
