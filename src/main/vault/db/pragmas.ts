// Every setting that the safety of the file rests on, in the order in which it is set. Each is read back: SQLite ignores
// a pragma that it does not know or cannot honour without a word.
import type { Database } from 'better-sqlite3'
import { VaultError } from '../vault-error.ts'

type Setting = readonly [name: string, set: string | number, readsBack: string | number]

export const applicationId = 0x45564b4c // 'EVKL'

/** The two kinds of encrypted file: neither can be taken for the other, whatever key fits. */
export const storeKinds = {
  caseload: { applicationId, whoseSql: 'SELECT id FROM vault' },
  private: { applicationId: 0x45564b50, whoseSql: 'SELECT id FROM store' }, // 'EVKP'
} as const
export type StoreKind = keyof typeof storeKinds
export const pageSize = 4096

export const cipherSettings: readonly Setting[] = [
  ['cipher', "'sqlcipher'", 'sqlcipher'],
  ['legacy', 4, '4'],
]

/** Before the first read: the default spilled plain text to temporary files. */
export const memorySettings: readonly Setting[] = [['temp_store', 'MEMORY', 2]]

export const storageSettings = (platform: NodeJS.Platform): readonly Setting[] => [
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'EXTRA', 3],
  ...(platform === 'darwin' ? [['fullfsync', 'ON', 1] as const] : []),
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', 0, 0],
  ['secure_delete', 'ON', 1],
]

export const readPragma = (raw: Database, name: string): unknown => raw.pragma(name, { simple: true })

export const applySettings = (raw: Database, settings: readonly Setting[]): void => {
  for (const [name, value, readsBack] of settings) {
    raw.pragma(`${name} = ${value}`)
    if (readPragma(raw, name) !== readsBack) throw new TypeError(`The database setting ${name} did not hold`)
  }
}

/** Finds what the page checks of a single read would miss. Throws `damaged`. */
export const quickCheck = (raw: Database): void => {
  if (readPragma(raw, 'quick_check') !== 'ok') throw new VaultError('damaged', 'database')
}
