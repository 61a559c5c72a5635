// How long single tasks held up the threads that draw windows and move them, from Chromium's own trace. It counts the time
// that a thread had the processor, so that a busy machine does not pass for a blocked window.
import { readFile, rm } from 'node:fs/promises'
import type { RunningApp } from '../e2e/harness/launch.ts'

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of each thread, in milliseconds of processor time. */
export type Threads = { readonly main: number; readonly renderer: number }

const PER_MS = 1000

const longest = (events: readonly TraceEvent[], thread: string): number => {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === thread)
      .map(({ pid, tid }) => `${pid}.${tid}`),
  )
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && threads.has(`${pid}.${tid}`),
  )
  return tasks.reduce((most, { tdur, dur }) => Math.max(most, (tdur ?? dur ?? 0) / PER_MS), 0)
}

/** Runs `work` under a trace. */
export const traceThreads = async ({ electron }: RunningApp, work: () => Promise<void>): Promise<Threads> => {
  await electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel', '__metadata'] }),
  )
  await work()
  const file = await electron.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { readonly traceEvents: TraceEvent[] }
  await rm(file, { force: true })
  return { main: longest(traceEvents, 'CrBrowserMain'), renderer: longest(traceEvents, 'CrRendererMain') }
}
