// One vault with rows and an unmerged inbox, made once; each trial works on a copy of its folder. Cheap key derivation by
// the explicit floor that production code never passes.
import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendInbox, inboxPath } from '../../../src/main/inbox-format/append-inbox.ts'
import { sealRecord, startSealing } from '../../../src/main/inbox-format/seal-record.ts'
import { appendAudit } from '../../../src/main/vault/audit/trail.ts'
import { inTransaction } from '../../../src/main/vault/db/transaction.ts'
import { createVault } from '../../../src/main/vault/files/create-vault.ts'
import { handoverKeys } from '../../../src/main/vault/files/inbox-files.ts'
import { closeVault } from '../../../src/main/vault/files/open-vault.ts'
import type { VaultContext } from '../../../src/main/vault/files/vault-context.ts'

export const passphrase = 'seven quiet lanterns glow'
const cheap = { memoryKiB: 64, passes: 1, lanes: 1 } as const
export const context: VaultContext = { now: () => Date.UTC(2026, 2, 2, 9), kdfFloor: cheap }

const LINES = 200
const ENTRIES = 12

export type PreparedVault = {
  /** A copy of the vault's folder, thrown away by `drop`. */
  readonly copy: () => { readonly dir: string; readonly drop: () => void }
  readonly handoverId: string
  readonly ratchetStart: Buffer
  readonly entries: number
  readonly close: () => void
}

export const prepareVault = async (): Promise<PreparedVault> => {
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-fault-'))
  const dir = join(root, 'vaults', 'one')
  const { vault } = await createVault(
    dir,
    { passphrase, label: 'Practice', sample: false, kdf: cheap },
    context,
  )
  for (let line = 0; line < LINES; line += 1)
    inTransaction(vault.db, (db) =>
      appendAudit(db, vault.audit, {
        at: context.now(),
        actor: 'vault',
        action: 'fault.row',
        objectId: randomUUID(),
      }),
    )
  const { inboxPublicKey } = await handoverKeys(vault, undefined)
  const handoverId = randomUUID()
  const ratchetStart = randomBytes(32)
  mkdirSync(join(dir, 'inbox'), { recursive: true })
  let state = startSealing(handoverId, Buffer.from(ratchetStart))
  for (let entry = 0; entry < ENTRIES; entry += 1) {
    const { records, next } = sealRecord(inboxPublicKey, state, Buffer.from(`entry ${entry}`))
    appendInbox(inboxPath(dir, handoverId), records)
    state = next
  }
  closeVault(vault)
  let copies = 0
  return {
    handoverId,
    ratchetStart,
    entries: ENTRIES,
    copy: () => {
      copies += 1
      const to = join(root, `copy-${copies}`)
      cpSync(dir, to, { recursive: true })
      return { dir: to, drop: () => rmSync(to, { recursive: true, force: true }) }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  }
}
