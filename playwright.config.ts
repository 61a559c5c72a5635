import { defineConfig } from '@playwright/test'
import { hasScreen } from './scripts/runtime/screen.ts'

const project = (name: string) => ({ name, testDir: `test/e2e/${name}` })

export default defineConfig({
  globalSetup: './test/e2e/harness/global-setup.ts',
  outputDir: 'test-results',
  // Not the types' path to the SQLite fork, which Playwright would follow at run time.
  tsconfig: './test/e2e/playwright.tsconfig.json',
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Two apps on one screen take the focus from each other; on virtual screens each worker has its own.
  workers: hasScreen() ? 1 : 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
  projects: [
    project('journeys'),
    project('attacks'),
    project('unprivileged'),
    project('package'),
    // All combinations take long; npm run matrix asks for them, npm test takes a sample.
    ...(process.env.EVENKEEL_MATRIX === undefined ? [] : [project('matrix')]),
  ],
})
