// Simulates clients who do exactly as expected and writes how often each alert fires on them: docs/alert-rates.md for
// people, published-alert-rates.ts for the app. node scripts/alert-rates.ts [seed] [clients], a few seconds.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type AlertRate,
  type AlertRates,
  alertRates,
} from '../src/domain/outcomes/alert-rates/alert-rates.ts'
import { simulatedRules } from '../src/domain/outcomes/alert-rates/simulated-rules.ts'
import { alertDocument } from './source/alert-document.ts'

const root = resolve(import.meta.dirname, '..')
const [seed = 20_261_001, clients = 4000] = process.argv.slice(2).map(Number)
const sessions = 10

const three = (share: number): number => Math.round(share * 1000) / 1000
const none: AlertRate = { perSession: 0, perClient: 0 }

const entry = (name: string, { perSession, perClient }: AlertRate): string =>
  `  ${name}: { perSession: ${three(perSession)}, perClient: ${three(perClient)} },`

const dataOf = (date: string, { rules, anyWorthALook }: AlertRates): string =>
  [
    '// Written by scripts/alert-rates.ts; docs/alert-rates.md says what it stands on. Not edited by hand.',
    "import type { PublishedAlertRates } from './alert-rate-of.ts'",
    '',
    'export const publishedAlertRates: PublishedAlertRates = {',
    `  date: '${date}',`,
    `  seed: ${seed},`,
    `  clients: ${clients},`,
    `  sessions: ${sessions},`,
    entry('anyWorthALook', anyWorthALook),
    '  rules: {',
    ...simulatedRules.map((rule) => `  ${entry(rule, rules[rule] ?? none)}`),
    '  },',
    '}',
    '',
  ].join('\n')

const date = new Date().toISOString().slice(0, 10)
const retest = alertRates({ seed, clients, sessions, deviations: 'retest' })
const independent = alertRates({ seed, clients, sessions, deviations: 'independent' })
const folder = 'src/domain/outcomes/alert-rates'
await writeFile(resolve(root, folder, 'published-alert-rates.ts'), dataOf(date, retest))
await writeFile(resolve(root, 'docs/alert-rates.md'), alertDocument({ date, retest, independent }))
console.log(`${clients} clients, seed ${seed}: docs/alert-rates.md and ${folder}/published-alert-rates.ts`)
