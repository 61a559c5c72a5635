// The only way into an inbox file: at its end, whole, and on the disk before it returns.
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at, recordSize } from './record.ts'

export class InboxError extends Error {
  readonly code: 'outOfStep' | 'diskFull' | 'notWritable' | 'missing'
  constructor(code: InboxError['code']) {
    super(`The inbox could not be written (${code}).`)
    this.name = 'InboxError'
    this.code = code
  }
}

export const inboxFolder = (vaultDir: string): string => join(vaultDir, 'inbox')

/** One file for each hand-over. */
export const inboxPath = (vaultDir: string, handoverId: string): string =>
  join(inboxFolder(vaultDir), `${handoverId}.inbox`)

const codeOf = (error: unknown): InboxError['code'] => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  return code === 'ENOENT' || code === 'EIO' || code === 'ENODEV' ? 'missing' : 'notWritable'
}

const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** At its end, made where it is not there; never through a link, and never waiting for whoever reads a pipe. */
const openForEnd = (path: string): number => {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  return openSync(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW | O_NONBLOCK, 0o600)
}

const writeAll = (file: number, bytes: Uint8Array): void => {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done)
  fsyncSync(file)
}

/** Where even this fails, the next append finds the file out of step and says so; the first fault is the one to report. */
const takeBack = (file: number, before: number): void => {
  try {
    ftruncateSync(file, before)
  } catch {}
}

/**
 * Appends the records of one entry and returns when they are on the disk. A failed write is taken back, so that the same
 * records can be tried again. Throws InboxError: `outOfStep` where the file does not end where these records begin.
 */
export const appendInbox = (path: string, records: readonly Uint8Array[]): void => {
  const bytes = Buffer.concat(records)
  const index = bytes.length >= recordSize ? bytes.readUInt32BE(at.index) : -1
  let file: number | undefined
  try {
    file = openForEnd(path)
    const { size: before } = fstatSync(file)
    if (bytes.length % recordSize !== 0 || before !== index * recordSize) throw new InboxError('outOfStep')
    try {
      writeAll(file, bytes)
    } catch (error) {
      takeBack(file, before)
      throw error
    }
    if (before === 0) syncFolder(path)
  } catch (error) {
    throw error instanceof InboxError ? error : new InboxError(codeOf(error))
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
