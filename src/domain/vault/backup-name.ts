// A backup's name says when it was made and where the audit chain stood, so that an older one is seen without opening it:
// evenkeel-1b9d6bcd-20260501T103000Z-000042-9f86d081

export type BackupMark = {
  readonly vaultId: string
  /** UTC, epoch milliseconds; the name keeps whole seconds. */
  readonly madeAt: number
  readonly counter: number
  /** The head in hex. */
  readonly head: string
}

export type ParsedBackupName = {
  /** The first eight characters of the vault's id. */
  readonly vault: string
  readonly madeAt: number
  readonly counter: number
  /** The first eight characters of the head. */
  readonly head: string
}

const headInName = 8

export const backupName = ({ vaultId, madeAt, counter, head }: BackupMark): string => {
  const stamp = new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')
  return `evenkeel-${vaultId.slice(0, 8)}-${stamp}-${String(counter).padStart(6, '0')}-${head.slice(0, headInName)}`
}

const pattern = /^evenkeel-([0-9a-f]{8})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-(\d{6,})-([0-9a-f]{8})$/

/** Undefined for a name that is not a backup's. */
export const parseBackupName = (name: string): ParsedBackupName | undefined => {
  const match = pattern.exec(name)
  if (!match) return undefined
  const [, vault = '', year, month, day, hour, minute, second, counter, head = ''] = match
  const madeAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(madeAt) ? undefined : { vault, madeAt, counter: Number(counter), head }
}
