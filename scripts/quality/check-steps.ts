// What `npm run check` and `npm test` look at before anything is started.
import { readdir } from 'node:fs/promises'
import { inModules, inProject } from '../runtime/paths.ts'
import type { Step } from './steps.ts'

const TIERS = ['src/domain', 'src/shared', 'src/main', 'src/preload', 'src/renderer', 'test', 'scripts']

const lint: Step = {
  name: 'format and lint',
  node: [inModules('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '--colors=off', '.'],
}

/**
 * What the compiler found is kept beside the build: it looks again at what changed since, by content. One checker: several
 * share little and take twice the processor's time, and the steps run side by side already.
 */
const typesOf = (tier: string): Step => ({
  name: `types of ${tier}`,
  node: [
    inModules('typescript/bin/tsc'),
    '-p',
    inProject(tier),
    '--checkers',
    '1',
    '--incremental',
    '--tsBuildInfoFile',
    inProject('out/types', `${tier.replace('/', '-')}.tsbuildinfo`),
  ],
})

/** Every script in scripts/checks is a check: it prints what is wrong and exits with 1. */
const ownChecks = async (): Promise<readonly Step[]> => {
  const names = (await readdir(inProject('scripts/checks'))).filter((name) => name.endsWith('.ts')).sort()
  return names.map((name) => ({
    name: name.replace('.ts', ''),
    node: [inProject('scripts/checks', name)],
  }))
}

export const staticSteps = async (): Promise<readonly Step[]> => [
  lint,
  ...TIERS.map(typesOf),
  ...(await ownChecks()),
]

export const vitest = (args: readonly string[]): readonly string[] => [
  inModules('vitest/vitest.mjs'),
  'run',
  ...args,
]
