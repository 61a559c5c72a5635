// Runs the state machine: one event at a time, its effects in order, each carried out before the next begins. The state
// changes at once; what follows from it is queued.
import { stepSession } from '#domain/vault/session-machine.ts'
import type { Effect, SessionEvent, SessionState } from '#domain/vault/session-types.ts'
import { CallError } from '#shared/ipc/errors.ts'

export type SessionInput = {
  readonly first: SessionState
  readonly carryOut: (effect: Effect, state: SessionState) => void | Promise<void>
  readonly failed: (effect: Effect) => void
  readonly changed: (before: SessionState, after: SessionState) => void
}

export type Session = {
  readonly state: () => SessionState
  /** False where the event means nothing in the present state. */
  readonly send: (event: SessionEvent) => boolean
  /** The same for a call, which is refused with `conflict` then. */
  readonly demand: (event: SessionEvent) => void
  /** When every effect so far has been carried out. */
  readonly settled: () => Promise<void>
}

export const createSession = ({ first, carryOut, failed, changed }: SessionInput): Session => {
  let state = first
  let last: Promise<void> = Promise.resolve()
  const queue = (effect: Effect, after: SessionState): void => {
    last = last.then(async () => {
      try {
        await carryOut(effect, after)
      } catch {
        failed(effect)
      }
    })
  }
  const send = (event: SessionEvent): boolean => {
    const before = state
    const step = stepSession(before, event)
    state = step.state
    if (before !== state) changed(before, state)
    for (const effect of step.effects) queue(effect, state)
    return before !== state || step.effects.length > 0
  }
  return {
    state: () => state,
    send,
    demand: (event) => {
      if (!send(event)) throw new CallError('conflict')
    },
    settled: () => last,
  }
}
