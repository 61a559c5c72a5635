// npm run check: format, lint with the walls, types of each process, budgets, unit and contract tests.
import { staticSteps, vitest } from './quality/check-steps.ts'
import { runSteps } from './quality/steps.ts'
import { main } from './runtime/main.ts'

await main(async () => {
  const tests = {
    name: 'unit and contract tests',
    node: vitest(['--project', 'unit', '--project', 'contract']),
  }
  return (await runSteps([tests, ...(await staticSteps())])) ? 0 : 1
})
