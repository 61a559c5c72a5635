// Which failed saves are worth another try. Where the inbox takes nothing more, no try helps, and the form says so.
import { CallError, type ErrorCode } from '#shared/ipc/errors.ts'

/** The inbox is full, or its file is no longer what was written: the next try would end the same way. */
const FOR_GOOD: ReadonlySet<ErrorCode> = new Set(['inboxFull', 'conflict'])

export const isForGood = (error: unknown): boolean => error instanceof CallError && FOR_GOOD.has(error.code)
