// The closed set of failures that may cross a process wall, and the only thing about a failure that does.
// No message, no path, no name, no score: renderer/api/errors.ts has a human sentence for each code.

export const ERROR_CODES = [
  // the dispatcher's own
  'unknownCall',
  'notAllowed',
  'badInput',
  'badOutput',
  'internal',
  // the vault's file
  'vaultMissing',
  'vaultEmpty',
  'vaultForeign',
  'vaultNewer',
  'vaultDamaged',
  'headerDamaged',
  'vaultBusy',
  'vaultExists',
  'notOpen',
  // the disk
  'diskFull',
  'readOnly',
  'writeFailed',
  // what was asked
  'notFound',
  'conflict',
  'closedEpisode',
  'outOfRange',
  'incomplete',
  'lastParticipant',
  'weakPassphrase',
  'wrongPassphrase',
  'weakCode',
  'codeDead',
  'privateDamaged',
  'backupDamaged',
  'backupForeign',
  'backupNewer',
  'reportFailed',
  'handoverEmpty',
  // what was entered in client mode
  'inboxFull',
  'inboxStuck',
  'notCalendar',
  'tooMuch',
  'cancelled',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Thrown inside a handler to answer with a code. Carries nothing else on purpose. */
export class CallError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.name = 'CallError'
    this.code = code
  }
}

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode }
