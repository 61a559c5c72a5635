// npm run faults: the fault catalogue. `-- --large` takes the large counts, resumes where it stood and writes
// docs/reliability.md; `--seed N` repeats a run; names choose rows (test/faults/<name>.fault.ts).
import { readdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Fault, FaultRecord } from './quality/fault.ts'
import { runFault } from './quality/run-fault.ts'
import { main } from './runtime/main.ts'
import { inProject } from './runtime/paths.ts'
import { prepare } from './runtime/prepare.ts'

type Row = { readonly fault: Fault; readonly record: FaultRecord }

const report = (rows: readonly Row[]): string => {
  const lines = rows.map(
    ({ fault, record }) =>
      `| ${fault.title} | ${record.done} | ${record.failures.length} | ${fault.must} | ${record.seed} | ${record.date} |`,
  )
  return [
    '# Reliability',
    '',
    'Written by `npm run faults -- --large`: what was tried, how often, and how often it went wrong.',
    '',
    '| fault | trials | failed | must | seed | date |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { large: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  })
  const size = values.large ? 'large' : 'ci'
  const files = (await readdir(inProject('test/faults')).catch(() => []))
    .filter((file) => file.endsWith('.fault.ts'))
    .sort()
  const names = files.map((file) => file.replace('.fault.ts', ''))
  const chosen = names.filter((name) => positionals.length === 0 || positionals.includes(name))
  if (chosen.length === 0) throw new Error('There is no such row in test/faults.')
  const { env, stop } = await prepare(['tests'])
  process.env.DISPLAY = env.DISPLAY
  const rows: Row[] = []
  try {
    for (const name of chosen) {
      const { fault } = (await import(inProject('test/faults', `${name}.fault.ts`))) as { fault: Fault }
      const record = await runFault(name, fault, { size, seed: Number(values.seed), resume: values.large })
      rows.push({ fault, record })
      console.log(`${record.failures.length === 0 ? 'ok  ' : 'FAIL'} ${fault.title} (${record.done} trials)`)
      for (const failure of record.failures.slice(0, 20)) console.log(`     ${failure}`)
    }
  } finally {
    stop()
  }
  if (values.large && chosen.length === names.length)
    await writeFile(inProject('docs/reliability.md'), report(rows))
  return rows.every(({ record }) => record.failures.length === 0) ? 0 : 1
})
