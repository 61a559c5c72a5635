// npm run bench: runs test/bench/*.bench.ts (or those named) and prints a table, with `-- --json` one object.
// It reports and judges nothing: a goal that is missed does not make it fail.
import { readdir } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { type Bench, type Measure, measure } from './quality/measure.ts'
import { main } from './runtime/main.ts'
import { inProject } from './runtime/paths.ts'
import { prepare } from './runtime/prepare.ts'

/** Three digits that count, never as a power of ten. */
const number = (value: number | null) =>
  value === null ? '' : Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)

const row = (name: string, { value, unit, against, ratio, goal, met }: Measure) => ({
  name,
  value: `${number(value)} ${unit}`,
  against: against === null ? '' : `${number(against)} ${unit}`,
  ratio: number(ratio),
  goal: goal === null ? '' : `≤ ${goal}${ratio === null ? ` ${unit}` : '×'}`,
  met: met === null ? '' : met ? 'yes' : 'no',
})

await main(async () => {
  const args = process.argv.slice(2)
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const files = (await readdir(inProject('test/bench')).catch(() => []))
    .filter((file) => file.endsWith('.bench.ts'))
    .sort()
  const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  if (chosen.length === 0) throw new Error('There is no such benchmark in test/bench.')
  const { runtime, env, stop } = await prepare()
  process.env.DISPLAY = env.DISPLAY
  const results: Record<string, Measure> = {}
  try {
    for (const file of chosen) {
      console.error(`${file} …`)
      const { bench } = (await import(inProject('test/bench', file))) as { bench: Bench }
      Object.assign(results, await bench(runtime))
    }
    // Whoever reads the figures sees how busy the machine was with other things.
    results['load of the machine, last minute'] = measure({
      value: loadavg()[0] ?? 0,
      unit: 'running',
      against: availableParallelism(),
    })
  } finally {
    stop()
  }
  if (args.includes('--json')) console.log(JSON.stringify(results, null, 2))
  else console.table(Object.entries(results).map(([name, found]) => row(name, found)))
  return 0
})
