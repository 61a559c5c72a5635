// Cold start to the lock screen and the memory there, beside an empty window on the same runtime in the same run:
// one after the other in turn, so that a busy machine is as busy for both.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Bench, measure, median } from '../../scripts/quality/measure.ts'
import { prepareVault } from '../e2e/harness/desk.ts'
import { makeEmptyWindow } from './empty-window.ts'
import { memoryOf } from './memory.ts'
import { type Program, startProgram } from './start-program.ts'

const ROUNDS = 5
/** What a window does once it stands (chunks for later, first collections) is over then. */
const SETTLE_MS = 3_000

type Reading = { readonly startMs: number; readonly mib: number; readonly processes: number }

/** Each start has a profile of its own, as left by a first run: a start that finds nothing cached. */
const readOnce = async (program: Program, template: string): Promise<Reading> => {
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-bench-'))
  try {
    await cp(template, profile, { recursive: true })
    const started = await startProgram(program, profile)
    try {
      await sleep(SETTLE_MS)
      return { startMs: started.startMs, ...(await memoryOf(started.pid)) }
    } finally {
      await started.end()
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

export const bench: Bench = async (runtime) => {
  const template = await mkdtemp(join(tmpdir(), 'evenkeel-template-'))
  const bare = await mkdtemp(join(tmpdir(), 'evenkeel-bare-'))
  const empty = await makeEmptyWindow(runtime)
  const app: Program = {
    executable: runtime.executable,
    args: runtime.appArgs,
    waitFor: 'input[type=password]',
  }
  try {
    await prepareVault(template)
    // Not counted: the runtime's files come into the system's cache.
    await readOnce(empty, bare)
    await readOnce(app, template)
    const apps: Reading[] = []
    const empties: Reading[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      empties.push(await readOnce(empty, bare))
      apps.push(await readOnce(app, template))
    }
    const beside = (unit: string, pick: (reading: Reading) => number, goal?: number) =>
      measure({
        value: median(apps.map(pick)),
        unit,
        against: median(empties.map(pick)),
        ...(goal === undefined ? {} : { goal }),
      })
    return {
      'start to the lock screen': beside('ms', ({ startMs }) => startMs, 1.5),
      'memory at the lock screen': beside('MiB', ({ mib }) => mib, 1.5),
      'processes at the lock screen': beside('', ({ processes }) => processes),
    }
  } finally {
    await empty.remove()
    for (const folder of [template, bare]) await rm(folder, { recursive: true, force: true })
  }
}
