// Asks an opened vault to merge the inbox and to give this session's picture; says what became of it.
import type { SessionEvent, SessionState } from '#domain/vault/session-types.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { TogetherPacket } from '#shared/process/control.ts'
import type { VaultOwner } from '../vault-owner/vault-owner.ts'
import type { SessionMemory } from './session-memory.ts'

export type AskTogetherInput = {
  readonly vault: VaultOwner
  readonly memory: SessionMemory
  readonly state: SessionState
  readonly send: (event: SessionEvent) => boolean
}

/** The code's life goes on after a return by code: a key that was wrapped again is not wanted. */
const withoutNewCode = ({ next, ...packet }: TogetherPacket): TogetherPacket => {
  next.code?.secret.fill(0)
  next.code?.wrap.fill(0)
  return { ...packet, next: { ...next, code: null } }
}

export const askTogether = async ({ vault, memory, state, send }: AskTogetherInput): Promise<void> => {
  try {
    const byCode =
      'screen' in state &&
      state.screen === 'return' &&
      state.return.step === 'merging' &&
      state.return.via === 'code'
    const { sessionId } = memory.kit()
    const { occasion } = memory.turn()
    const answer = await vault.ask('together', { sessionId, occasion })
    const packet = byCode ? withoutNewCode(answer) : answer
    memory.offer({ kit: packet.next, occasion, packet })
    const { code, codeIsEnough } = packet.next
    if (!send({ t: 'merged', codeSet: code !== null, codeIsEnough })) memory.withdraw()
  } catch (error) {
    send({ t: 'mergeFailed', stuck: error instanceof CallError && error.code === 'inboxStuck' })
  }
}
