// Starts a program as a person would, without a driver that would slow it, and says when its first window stood.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { killApp } from '../e2e/harness/processes.ts'

export type Program = {
  readonly executable: string
  readonly args: readonly string[]
  /** A selector of what must be drawn in the first window. */
  readonly waitFor: string
}

export type Started = {
  /** From the start of the process to the window on the screen with its content drawn, in milliseconds. */
  readonly startMs: number
  readonly pid: number
  readonly end: () => Promise<void>
}

const PATIENCE_MS = 30_000
const PROBE = join(import.meta.dirname, 'probe.cjs')
const flags = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']

const readProbe = async (file: string): Promise<{ drawnAt: number; shownAt: number }> => {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const text = await readFile(file, 'utf8').catch(() => '')
    if (text.endsWith('}')) return JSON.parse(text)
    await sleep(20)
  }
  throw new Error(`no window stood within ${PATIENCE_MS} ms`)
}

/** `profile` is Electron's userData. */
export const startProgram = async (program: Program, profile: string): Promise<Started> => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-probe-'))
  const file = join(folder, 'stood')
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env
  const since = performance.timeOrigin + performance.now()
  const child = spawn(program.executable, [...program.args, ...flags, `--user-data-dir=${profile}`], {
    stdio: 'ignore',
    env: {
      ...env,
      EVENKEEL_DRIVER: PROBE,
      EVENKEEL_PROBE_FILE: file,
      EVENKEEL_PROBE_FOR: program.waitFor,
    },
  })
  const pid = child.pid ?? 0
  const end = () => killApp({ pid })
  try {
    const { drawnAt, shownAt } = await readProbe(file)
    return { startMs: Math.max(drawnAt, shownAt) - since, pid, end }
  } catch (error) {
    await end()
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
