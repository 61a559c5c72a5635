import { defineConfig } from 'vitest/config'

// No module keeps state, so that files share a worker: loading the same ones for each file took most of the time.
const node = (name: string) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    environment: 'node' as const,
    isolate: false,
    testTimeout: 30_000,
  },
})

export default defineConfig({
  test: {
    projects: [node('unit'), node('contract'), node('vault')],
    coverage: { provider: 'v8', include: ['src/domain/**'], reporter: ['text-summary'] },
  },
})
