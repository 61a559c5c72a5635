// Writes a report whole or not at all, readable by its owner only, and leaves nothing beside it.
import writeFileAtomic from 'write-file-atomic'
import { CallError, type ErrorCode } from '#shared/ipc/errors.ts'

const codes: Readonly<Partial<Record<string, ErrorCode>>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
}

export const writeReport = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFileAtomic(path, Buffer.from(bytes), { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CallError(codes[code] ?? 'writeFailed')
  }
}
