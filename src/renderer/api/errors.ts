// Each code of the closed set to the sentence that a person reads: what happened, what was kept, what to do.
// Exhaustive on purpose: a new code does not compile until it has words.
import type { ParseKeys } from 'i18next'
import type { ErrorCode } from '#shared/ipc/errors.ts'
import { codeOf } from './create-client.ts'

type ErrorKey = ParseKeys<'errors'>

const KEYS: Readonly<Record<ErrorCode, ErrorKey>> = {
  unknownCall: 'internal',
  notAllowed: 'notAllowed',
  badInput: 'badInput',
  badOutput: 'internal',
  internal: 'internal',
  vaultMissing: 'vaultMissing',
  vaultEmpty: 'vaultEmpty',
  vaultForeign: 'vaultForeign',
  vaultNewer: 'vaultNewer',
  vaultDamaged: 'vaultDamaged',
  headerDamaged: 'headerDamaged',
  vaultBusy: 'vaultBusy',
  vaultExists: 'vaultExists',
  notOpen: 'notOpen',
  diskFull: 'diskFull',
  readOnly: 'readOnly',
  writeFailed: 'writeFailed',
  notFound: 'notFound',
  conflict: 'conflict',
  closedEpisode: 'closedEpisode',
  outOfRange: 'outOfRange',
  incomplete: 'incomplete',
  lastParticipant: 'lastParticipant',
  weakPassphrase: 'weakPassphrase',
  wrongPassphrase: 'wrongPassphrase',
  weakCode: 'weakCode',
  codeDead: 'codeDead',
  privateDamaged: 'privateDamaged',
  backupDamaged: 'backupDamaged',
  backupForeign: 'backupForeign',
  backupNewer: 'backupNewer',
  reportFailed: 'reportFailed',
  handoverEmpty: 'handoverEmpty',
  inboxFull: 'inboxFull',
  inboxStuck: 'inboxStuck',
  notCalendar: 'notCalendar',
  tooMuch: 'tooMuch',
  cancelled: 'cancelled',
}

/** The key, in the `errors` catalogue, of what to say about a failed call. */
export const errorKey = (error: unknown): ErrorKey => KEYS[codeOf(error)]
export const errorKeyOfCode = (code: ErrorCode): ErrorKey => KEYS[code]
