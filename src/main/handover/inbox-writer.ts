// Writes what is entered while the vault is closed: sealed to the vault's public key, appended, on the disk, and only
// then said to be saved. Main can add to the inbox and read nothing back.
import { nearestInstant } from '#shared/contracts/kit.ts'
import { CallError, type ErrorCode } from '#shared/ipc/errors.ts'
import type { HandoverKit, InboxEntry } from '#shared/process/control.ts'
import { appendInbox, InboxError, inboxPath } from '../inbox-format/append-inbox.ts'
import { inboxLimits, payloadSize } from '../inbox-format/record.ts'
import { type SealState, sealRecord, startSealing } from '../inbox-format/seal-record.ts'

export type InboxWriter = {
  /** Returns when the entry is on the disk; throws a CallError and may then be tried again. */
  readonly write: (entry: InboxEntry) => void
  /** Wipes the ratchet: nothing can be added any more. */
  readonly close: () => void
}

const codes: Readonly<Record<InboxError['code'], ErrorCode>> = {
  outOfStep: 'conflict',
  diskFull: 'diskFull',
  notWritable: 'readOnly',
  missing: 'writeFailed',
}

type Limits = { readonly marks: number; readonly all: number }

/** A page that is stuck or taken over would mark for ever. */
const isOver = (limits: Limits, { index }: SealState, entry: InboxEntry, bytes: number): boolean => {
  const isMark = entry.kind === 'answer' && entry.answer.what !== 'end'
  return index + Math.ceil(bytes / payloadSize) > (isMark ? limits.marks : limits.all)
}

/** Only tests give limits of their own. */
export const createInboxWriter = (
  vaultDir: string,
  kit: HandoverKit,
  limits: Limits = inboxLimits,
): InboxWriter => {
  const path = inboxPath(vaultDir, kit.handoverId)
  let state: SealState = startSealing(kit.handoverId, kit.ratchetStart)
  kit.ratchetStart.fill(0)
  return {
    write: (entry) => {
      // A clock that has lost its battery must not cost an answer.
      const dated = { ...entry, at: nearestInstant(entry.at) }
      const plain = Buffer.from(JSON.stringify(dated), 'utf8')
      if (isOver(limits, state, entry, plain.length)) {
        plain.fill(0)
        throw new CallError('inboxFull')
      }
      const { records, next } = sealRecord(kit.inboxPublicKey, state, plain)
      plain.fill(0)
      try {
        appendInbox(path, records)
      } catch (error) {
        next.ratchetKey.fill(0)
        throw new CallError(error instanceof InboxError ? codes[error.code] : 'writeFailed')
      }
      state.ratchetKey.fill(0)
      state = next
    },
    close: () => void state.ratchetKey.fill(0),
  }
}
