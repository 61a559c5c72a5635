// The vault process: started by main at unlock, ended at lock. It alone knows a key and reads a row. It speaks with main
// over its parent port and with each window over that window's own port; it never opens a window or a socket.
import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { FromVault } from '#shared/process/control.ts'
import { createVaultProcess, type VaultPort } from './process/vault-process.ts'

/** Electron's `process.parentPort`, as far as it is used here. */
type ParentPort = {
  readonly on: (
    event: 'message',
    heard: (event: { readonly data: unknown; readonly ports: readonly VaultPort[] }) => void,
  ) => unknown
  readonly postMessage: (message: FromVault) => void
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort }
if (!parentPort) throw new Error('This file runs in a utility process of the app only')

const vaultProcess = createVaultProcess({
  post: (message) => parentPort.postMessage(message),
  now: () => toEpochMs(Date.now()),
  newId: randomUUID,
  // Built beside this file, as a program of its own.
  startCourseWorker: (workerData, buffers) =>
    new Worker(new URL('./course-worker.js', import.meta.url), { workerData, transferList: [...buffers] }),
})
parentPort.on('message', ({ data, ports }) => vaultProcess.hear(data, ports))
