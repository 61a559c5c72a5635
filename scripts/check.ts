// npm run check: format, lint with the walls, types of each process, budgets, unit and contract tests.
import { staticSteps, vitest } from './quality/check-steps.ts'
import { runSteps } from './quality/steps.ts'
import { main } from './runtime/main.ts'

/** The longest first; two of them, for a run of vitest keeps one core busy. */
const tests = ['unit', 'contract'].map((name) => ({
  name: `${name} tests`,
  node: vitest(['--project', name]),
}))

await main(async () => ((await runSteps([...tests, ...(await staticSteps())])) ? 0 : 1))
