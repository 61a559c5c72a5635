// The log: words from a closed list, codes and counts. No text of an error, no path, no name and no score can be
// written, because there is no way to hand one in.
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import electronLog from 'electron-log/main'
import type { Role } from '#shared/ipc/define.ts'
import type { ErrorCode } from '#shared/ipc/errors.ts'

export type LogWord =
  | 'started'
  | 'locked'
  | 'unlocked'
  | 'handedOver'
  | 'vaultProcessDied'
  | 'pageCrashed'
  | 'pageNotLoaded'
  | 'callRefused'
  | 'effectFailed'
  | 'reportFailed'
  | 'inboxWriteFailed'
  | 'quit'

export type LogFields = {
  readonly role?: Role | undefined
  readonly code?: ErrorCode | undefined
  /** A channel of the contract, or the name of an effect. */
  readonly what?: string | undefined
  readonly count?: number | undefined
}

export type Log = (word: LogWord, fields?: LogFields) => void

const PLAIN = /^[A-Za-z]+(?:\.[A-Za-z]+)?$/

export const createLog = (folder: string): Log => {
  const file = join(folder, 'evenkeel.log')
  const log = electronLog.create({ logId: 'evenkeel' })
  log.transports.console.level = false
  log.transports.ipc.level = false
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 512 * 1024
  log.transports.file.resolvePathFn = () => file
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  if (existsSync(file)) chmodSync(file, 0o600)
  return (word, { role, code, what, count } = {}) => {
    const safe = what !== undefined && PLAIN.test(what) ? what : undefined
    log.info([word, role, safe, code, count].filter((part) => part !== undefined).join(' '))
  }
}
