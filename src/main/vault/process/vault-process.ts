// The vault process without its parent port: takes main's messages and ports, answers windows and main. entry.ts gives it
// Electron's port; tests give it their own.

import { toEpochMs } from '#domain/kernel/time.ts'
import { nearestInstant } from '#shared/contracts/kit.ts'
import type { AppState, Handlers, Role } from '#shared/ipc/define.ts'
import { createDispatch } from '#shared/ipc/dispatch.ts'
import { CallError, type ErrorCode } from '#shared/ipc/errors.ts'
import { PORT_GREETING } from '#shared/ipc/names.ts'
import { type VaultContract, vaultContract } from '#shared/ipc/vault-contract.ts'
import type { PortCall, PortReply, StartOptions, ToVault } from '#shared/process/control.ts'
import { clearMerged, mergeAndClear, mergeWaiting } from '../features/handover/merge-service.ts'
import { readPractice } from '../features/settings/practice.ts'
import { asks } from './asks.ts'
import type { CallContext } from './contexts.ts'
import { errorCodeOf } from './error-code.ts'
import { handlers } from './handlers.ts'
import { createRunCall } from './run-call.ts'
import { createSerialQueue } from './serial-queue.ts'
import { createVaultLife, type ProcessTools, type VaultLife } from './vault-life.ts'

/** The part of a MessagePortMain that is used. */
export type VaultPort = {
  readonly on: (event: 'message', heard: (event: { readonly data: unknown }) => void) => unknown
  readonly postMessage: (message: unknown) => void
  readonly start: () => void
}

export type VaultProcess = {
  readonly hear: (message: unknown, ports: readonly VaultPort[]) => void
}

const isPortCall = (data: unknown): data is PortCall =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  Number.isSafeInteger(data.id) &&
  'channel' in data &&
  typeof data.channel === 'string' &&
  'input' in data

export const createVaultProcess = (given: ProcessTools): VaultProcess => {
  const tools: ProcessTools = { ...given, now: () => toEpochMs(nearestInstant(given.now())) }
  let state: AppState = 'none'
  let life: VaultLife | undefined
  let waiting: (() => void)[] = []
  let trying: (() => void)[] = []
  const inTurn = createSerialQueue()
  const dispatch = createDispatch<VaultContract, CallContext>({
    contract: vaultContract,
    // Frozen results and contexts by kind are narrower than what the dispatcher asks for.
    handlers: handlers as unknown as Handlers<VaultContract, CallContext>,
    state: () => state,
    run: createRunCall({ life: () => life, state: () => state, inTurn }),
    codeOf: errorCodeOf,
  })

  const setState = (next: AppState): void => {
    state = next
    const heard = waiting
    waiting = []
    for (const resolve of heard) resolve()
    // Whatever it was that hid the private area: its key does not outlive the state.
    if (next !== 'privateOpen') inTurn(() => life?.privateArea.close()).catch(() => undefined)
    // Back at the desk: no form goes on any more. What cannot be removed now is removed at the next opening.
    if (next === 'unlocked') inTurn(() => life?.isOpen() && clearMerged(life)).catch(() => undefined)
  }
  const letTry = (): void => {
    const heard = trying
    trying = []
    for (const resolve of heard) resolve()
  }
  const start = (options: StartOptions): void => {
    if (life) return
    state = options.state
    life = createVaultLife({
      options,
      tools,
      stateSaid: () => new Promise((resolve) => waiting.push(resolve)),
      codeMay: () => new Promise((resolve) => trying.push(resolve)),
      afterOpening: options.purpose === 'return' ? mergeWaiting : mergeAndClear,
      idleMinutes: ({ db }) => readPractice(db).idleMinutes,
    })
    tools.post({ t: 'ready' })
  }
  const serve = (role: Role, port: VaultPort): void => {
    port.on('message', ({ data }) => {
      if (!isPortCall(data)) return
      const { id, channel, input } = data
      if (channel === PORT_GREETING) return port.postMessage({ id, reply: { ok: true, value: null } })
      void dispatch(role, channel, input).then((reply) => {
        const answer: PortReply = { id, reply }
        port.postMessage(answer)
      })
    })
    port.start()
  }
  const codeOf = (error: unknown): ErrorCode =>
    error instanceof CallError ? error.code : (errorCodeOf(error) ?? 'internal')
  const answer = async ({ id, what, input }: Extract<ToVault, { t: 'ask' }>): Promise<void> => {
    try {
      const value = await inTurn(() => {
        if (!life) throw new CallError('notOpen')
        if (!Object.hasOwn(asks, what)) throw new CallError('unknownCall')
        return asks[what](input as never, life)
      })
      tools.post({ t: 'answer', id, ok: true, value })
    } catch (error) {
      tools.post({ t: 'answer', id, ok: false, code: codeOf(error) })
    }
  }
  return {
    hear: (message, ports) => {
      // Main is the only one on this channel, and its messages are typed (control.ts).
      const said = message as ToVault
      if (said.t === 'start') start(said.options)
      else if (said.t === 'state') setState(said.state)
      else if (said.t === 'codeMay') letTry()
      else if (said.t === 'ask') void answer(said)
      else if (said.t === 'port' && ports[0]) serve(said.role, ports[0])
    },
  }
}
