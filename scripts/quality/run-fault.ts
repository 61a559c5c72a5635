// Runs one row of the fault catalogue from where it stood, and keeps how far it came after each trial.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../runtime/paths.ts'
import type { Fault, FaultRecord } from './fault.ts'

const folder = inProject('out/faults')
const SAVE_EVERY_MS = 1000

const fileOf = (name: string, size: string) => join(folder, `${name}.${size}.json`)

const readRecord = async (path: string): Promise<FaultRecord | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as FaultRecord)
}

type Request = { readonly size: 'ci' | 'large'; readonly seed: number; readonly resume: boolean }

/** With `resume`, trials of the same seed that were done before are not done again. */
export const runFault = async (name: string, fault: Fault, request: Request): Promise<FaultRecord> => {
  await mkdir(folder, { recursive: true })
  const path = fileOf(name, request.size)
  const before = request.resume ? await readRecord(path) : undefined
  const known = before?.seed === request.seed ? before : undefined
  const failures = [...(known?.failures ?? [])]
  let done = known?.done ?? 0
  const date = new Date().toISOString().slice(0, 10)
  const save = () => writeFile(path, JSON.stringify({ seed: request.seed, date, done, failures }))

  const trials = await fault.open(request.seed)
  try {
    for (let saved = Date.now(); done < fault.counts[request.size]; done += 1) {
      const failure = await trials.trial(done).catch((error: unknown) => `trial broke off: ${error}`)
      if (failure !== undefined) failures.push(`trial ${done}: ${failure}`)
      if (Date.now() - saved > SAVE_EVERY_MS) {
        await save()
        saved = Date.now()
      }
    }
  } finally {
    await save()
    await trials.close()
  }
  return { seed: request.seed, date, done, failures }
}
