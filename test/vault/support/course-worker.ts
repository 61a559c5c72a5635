import { Worker } from 'node:worker_threads'
import type { StartWorker } from '#main/vault/features/outcomes/course-desk.ts'

/** The worker of the app, from its source: this Node strips its types. */
export const startCourseWorker: StartWorker = (workerData, buffers) =>
  new Worker(new URL('../../../src/main/vault/features/outcomes/course-worker.ts', import.meta.url), {
    workerData,
    transferList: [...buffers],
  })
