// The window's own port to the vault process. Rows travel here and never through main. A port that closes (lock,
// hand-over, the process gone) fails every open call with `notOpen`. A fresh port runs through main for a moment, so nothing is
// said on it (a passphrase least of all) before the vault process itself has answered.
import type { Reply } from '#shared/ipc/errors.ts'
import { PORT_GREETING, VAULT_PORT_MESSAGE } from '#shared/ipc/names.ts'
import type { PortCall, PortReply } from '#shared/process/control.ts'
import type { Transport } from './create-client.ts'

type Waiting = Map<number, (reply: Reply) => void>

const CLOSED: Reply = { ok: false, code: 'notOpen' }

export type VaultPort = {
  readonly transport: Transport
  /** Resolves when main has handed a port to this window (again, after a new unlock). */
  readonly connected: () => Promise<void>
  readonly close: () => void
}

export const createVaultPort = (target: Window): VaultPort => {
  const waiting: Waiting = new Map()
  let port: MessagePort | null = null
  let met: Promise<unknown> = Promise.resolve()
  let next = 1
  let arrivals: (() => void)[] = []

  const failAll = () => {
    for (const answer of waiting.values()) answer(CLOSED)
    waiting.clear()
  }
  const say = (to: MessagePort, channel: string, input: unknown): Promise<Reply> => {
    const id = next++
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      to.postMessage({ id, channel, input } satisfies PortCall)
    })
  }
  const attach = (fresh: MessagePort) => {
    port?.close()
    failAll()
    port = fresh
    fresh.onmessage = (event: MessageEvent<PortReply>) => {
      const answer = waiting.get(event.data.id)
      waiting.delete(event.data.id)
      answer?.(event.data.reply)
    }
    fresh.addEventListener('close', () => {
      if (port === fresh) port = null
      failAll()
    })
    fresh.start()
    met = say(fresh, PORT_GREETING, null)
    for (const arrived of arrivals) arrived()
    arrivals = []
  }
  const heard = (event: MessageEvent) => {
    const fresh = event.ports[0]
    if (event.source === target && event.data === VAULT_PORT_MESSAGE && fresh) attach(fresh)
  }
  target.addEventListener('message', heard)

  return {
    transport: async (channel, input) => {
      const open = port
      await met
      return open !== null && open === port ? say(open, channel, input) : CLOSED
    },
    connected: () => (port ? Promise.resolve() : new Promise((resolve) => arrivals.push(resolve))),
    close: () => {
      target.removeEventListener('message', heard)
      port?.close()
      port = null
      failAll()
    },
  }
}
