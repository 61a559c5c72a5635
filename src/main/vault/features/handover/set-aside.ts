// Inbox files that are taken out of the way and kept: aside and not away, for someone who knows how to look at them.
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { inboxFolder, inboxPath } from '../../../inbox-format/append-inbox.ts'
import { listPendingInboxes } from '../../files/inbox-files.ts'
import type { VaultLife } from '../../process/vault-life.ts'
import { asVaultError } from '../../vault-error.ts'

export const setAside = (dir: string, handoverId: string, now: number): void => {
  const folder = join(inboxFolder(dir), 'unreadable')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  renameSync(inboxPath(dir, handoverId), join(folder, `${handoverId}-${now}`))
}

/**
 * What could not be merged and should stand in nobody's way any longer: moved aside whole, one line of the audit for each, the
 * move last. Throws `readOnly` or `writeFailed`; what was not moved stays where it is.
 */
export const setWaitingAside = (life: VaultLife): void => {
  const { dir } = life.current().vault
  for (const handoverId of listPendingInboxes(dir)) {
    life.write('therapist', ({ record }) => {
      record('handover.setAside', handoverId)
      asVaultError('inbox', () => setAside(dir, handoverId, life.tools.now()))
    })
    life.stuck.delete(handoverId)
    life.merged.delete(handoverId)
  }
}
