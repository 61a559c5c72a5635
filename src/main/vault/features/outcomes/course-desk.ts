// The one fit that may go on at a time, and what came of the last one. It lives and ends with the open vault; the page
// asks how far it is and need not stay.
import type { Worker } from 'node:worker_threads'
import type { CourseEnd, CourseGroup, CourseWork } from '#shared/contracts/course.ts'
import { buffersOf, type FitOrder, type Fitted, type FromWorker } from './course-wire.ts'

export type StartWorker = (order: FitOrder, buffers: readonly ArrayBuffer[]) => Worker

export type WorkerEnd = Extract<FromWorker, { t: 'end' }>['end'] | { readonly kind: 'cancelled' }

export type CourseDesk = {
  readonly work: () => CourseWork
  readonly isRunning: () => boolean
  /** Starts counting; the caller does the work and says how it ended. */
  readonly begin: (group: CourseGroup) => void
  readonly reading: (share: number) => void
  /** Fits in a worker. Rejects where the worker fails. */
  readonly fit: (order: FitOrder) => Promise<WorkerEnd>
  readonly end: (end: CourseEnd) => void
  /** Ends the worker at once, or the reading at its next step. */
  readonly cancel: () => void
  readonly isCancelled: () => boolean
}

export type { Fitted }

/** Of the whole: reading rows takes longer than fitting them. */
const READ = 0.5

export const createCourseDesk = (startWorker: StartWorker): CourseDesk => {
  let work: CourseWork = { kind: 'idle' }
  let cancelled = false
  let stop: (() => void) | undefined
  const advance = (phase: 'reading' | 'fitting', share: number): void => {
    if (work.kind === 'running') work = { ...work, phase, share: Math.min(1, share) }
  }
  return {
    work: () => work,
    isRunning: () => work.kind === 'running',
    begin: (group) => {
      cancelled = false
      work = { kind: 'running', group, phase: 'reading', share: 0 }
    },
    reading: (share) => advance('reading', share * READ),
    fit: (order) =>
      new Promise((resolve, reject) => {
        advance('fitting', READ)
        const worker = startWorker(order, buffersOf(order.episodes))
        stop = () => {
          resolve({ kind: 'cancelled' })
          void worker.terminate()
        }
        worker.on('message', (message: FromWorker) => {
          if (message.t === 'progress') advance('fitting', READ + message.share * (1 - READ))
          else resolve(message.end)
        })
        worker.on('error', reject)
        // It ended without a word: out of memory, or not to be started.
        worker.on('exit', () => reject(new Error('The worker ended early')))
      }),
    end: (end) => {
      if (work.kind === 'running') work = { kind: 'ended', group: work.group, end }
      stop = undefined
    },
    cancel: () => {
      cancelled = true
      stop?.()
    },
    isCancelled: () => cancelled,
  }
}
