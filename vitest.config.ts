import { defineConfig } from 'vitest/config'

const node = (name: string) => ({
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], environment: 'node' as const },
})

export default defineConfig({
  test: {
    projects: [node('unit'), node('contract'), node('vault')],
    coverage: { provider: 'v8', include: ['src/domain/**'], reporter: ['text-summary'] },
  },
})
