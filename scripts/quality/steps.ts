// Runs the steps of a check side by side and prints each with its time; a failed one with what it said.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { projectRoot } from '../runtime/paths.ts'

export type Step = {
  readonly name: string
  /** Run by this Node, with arguments. */
  readonly node: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const runStep = (step: Step): Promise<boolean> =>
  new Promise((done) => {
    const start = performance.now()
    const child = spawn(process.execPath, [...step.node], {
      cwd: projectRoot,
      env: step.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${seconds(start)})`)
      if (code !== 0) console.log(`\n${said.trim()}\n`)
      done(code === 0)
    })
  })

/** True if all passed. As many at once as there are cores; the order is that of the list. */
export const runSteps = async (steps: readonly Step[]): Promise<boolean> => {
  const waiting = [...steps]
  const results: boolean[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results.every(Boolean)
}
