// The asking end of a vault port, held by main itself: for the self-test, which has no page.
import { MessageChannelMain } from 'electron'
import type { Client } from '#shared/ipc/define.ts'
import { CallError, type Reply } from '#shared/ipc/errors.ts'
import { vaultContract } from '#shared/ipc/vault-contract.ts'
import type { PortReply } from '#shared/process/control.ts'
import type { VaultOwner } from '../vault-owner/vault-owner.ts'

type VaultCalls = Pick<Client<typeof vaultContract>, 'vault'>

export const connectToVault = (vault: VaultOwner): VaultCalls => {
  const { port1, port2 } = new MessageChannelMain()
  const waiting = new Map<number, (reply: Reply) => void>()
  port2.on('message', ({ data }: { data: PortReply }) => waiting.get(data.id)?.(data.reply))
  port2.on('close', () => {
    for (const answer of waiting.values()) answer({ ok: false, code: 'notOpen' })
  })
  port2.start()
  vault.givePort('therapist', port1)
  const ask = (channel: string) => async (input: unknown) => {
    const id = waiting.size + 1
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve)
      port2.postMessage({ id, channel, input })
    })
    if (!reply.ok) throw new CallError(reply.code)
    return reply.value
  }
  const names = Object.keys(vaultContract.vault)
  return { vault: Object.fromEntries(names.map((name) => [name, ask(`vault.${name}`)])) } as VaultCalls
}
