// What main does while the vault is closed: seals each entry to the vault's public key and appends it to the inbox.
import { join } from 'node:path'
import { appendInbox, inboxPath } from '#main/inbox-format/append-inbox.ts'
import { sealRecord, startSealing } from '#main/inbox-format/seal-record.ts'
import type { HandoverAnswer } from '#shared/contracts/handover.ts'
import type { HandoverKit, InboxEntry } from '#shared/process/control.ts'

export const vaultFolder = (root: string, vaultId: string): string => join(root, 'vaults', vaultId)

export const openInbox = (root: string, vaultId: string, kit: HandoverKit, startAt: number) => {
  const path = inboxPath(vaultFolder(root, vaultId), kit.handoverId)
  let state = startSealing(kit.handoverId, kit.ratchetStart)
  let at = startAt
  const putBytes = (plaintext: Uint8Array): void => {
    const { records, next } = sealRecord(kit.inboxPublicKey, state, plaintext)
    appendInbox(path, records)
    state = next
  }
  const put = (entry: InboxEntry): void => putBytes(Buffer.from(JSON.stringify(entry)))
  const answer = (said: HandoverAnswer): void => {
    at += 4000
    put({ kind: 'answer', at, answer: said })
  }
  const items = (form: number): readonly string[] =>
    kit.forms.find(({ index }) => index === form)?.items ?? []
  return {
    path,
    putBytes,
    answer,
    mark: (form: number, line: number, value: number): void =>
      answer({ what: 'mark', form, item: items(form)[line] ?? '', value }),
    decline: (form: number, line: number): void =>
      answer({ what: 'declined', form, item: items(form)[line] ?? '' }),
    end: (form: number, how: 'finished' | 'ratherNot' | 'skipped' = 'finished'): void =>
      answer({ what: 'end', form, how }),
    /** A whole form: four marks and its end. */
    fill: (form: number, values: readonly number[]): void => {
      values.forEach((value, line) => {
        answer({ what: 'mark', form, item: items(form)[line] ?? '', value })
      })
      answer({ what: 'end', form, how: 'finished' })
    },
    note: (text: string, note: 'record' | 'process' = 'record'): void => {
      at += 1000
      put({ kind: 'note', at, note, text })
    },
  }
}
