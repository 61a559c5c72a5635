import type { HandoverWho } from '#shared/contracts/handover.ts'
import type { SessionDetail } from '#shared/contracts/sessions.ts'
import type { HandoverKit } from '#shared/process/control.ts'
import { addClient, addSession, aids, type Made } from './caseload.ts'
import { openInbox } from './inbox.ts'
import { passphrase } from './temp-vault.ts'
import { restart, startOpen, type TestProcess } from './vault-process.ts'

export type Handed = {
  /** The vault process before the hand-over; closed by `back`. */
  readonly before: TestProcess & { readonly vaultId: string }
  readonly client: Made
  readonly sessionId: string
  readonly kit: HandoverKit
  readonly inbox: ReturnType<typeof openInbox>
  /** Ends the process and opens the vault again: the merge happens there. */
  readonly back: () => Promise<TestProcess>
}

/** One client, one session, the laptop handed over. */
export const handOver = async (
  wish: { readonly occasion?: 'outcome' | 'alliance'; readonly fields?: object } = {},
): Promise<Handed> => {
  const before = await startOpen()
  const client = await addClient(before, 'Juniper', wish.fields)
  const sessionId = await addSession(before, client.episodeId)
  const who: HandoverWho[] = [{ clientId: client.clientId, personId: null, aids }]
  const kit = await before.ask('prepareHandover', { sessionId, occasion: wish.occasion ?? 'outcome', who })
  const inbox = openInbox(before.root, before.vaultId, kit, before.clock.now)
  return { before, client, sessionId, kit, inbox, back: () => reopen(before) }
}

export const reopen = async (before: TestProcess & { readonly vaultId: string }): Promise<TestProcess> => {
  const process = await restart(before)
  await process.ok('vault.unlock', { passphrase })
  return process
}

export const detail = (process: TestProcess, sessionId: string): Promise<SessionDetail> =>
  process.ok<SessionDetail>('sessions.get', { sessionId })
