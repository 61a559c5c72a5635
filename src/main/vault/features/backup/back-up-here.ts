import { existsSync } from 'node:fs'
import { CallError } from '#shared/ipc/errors.ts'
import type { Ask } from '#shared/process/control.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { mergeAndClear } from '../handover/public.ts'
import { backUp } from './service.ts'
import { shownBackup } from './shown-backup.ts'

/** Merges what waits, copies and verifies, and drops what the rotation no longer keeps. */
export const backUpHere = (life: VaultLife, { folder }: Ask['backup']['input']): Ask['backup']['output'] => {
  mergeAndClear(life)
  // The folder went away between the dialog and now: a stick that was pulled out, not a bad backup.
  if (!existsSync(folder)) throw new CallError('writeFailed')
  const made = backUp(life.current().vault, { folder, rotate: true })
  return shownBackup({ ...made, file: made.name })
}
