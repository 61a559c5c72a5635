// Derives one typed function per call from a contract; the transport says how a call travels.
import type { Client, Contract } from '#shared/ipc/define.ts'
import { CallError, type ErrorCode, type Reply } from '#shared/ipc/errors.ts'

export type Transport = (channel: string, input: unknown) => Promise<Reply>

/** Calls answer with their value or reject with a CallError that carries a code and nothing else. */
export const createClient = <C extends Contract>(contract: C, transport: Transport): Client<C> => {
  const ask = (channel: string) => async (input: unknown) => {
    const reply = await transport(channel, input)
    if (!reply.ok) throw new CallError(reply.code)
    return reply.value
  }
  const groups = Object.entries(contract).map(([feature, calls]) => {
    const asked = Object.entries(calls).filter(([, call]) => call.kind !== 'push')
    return [feature, Object.fromEntries(asked.map(([name]) => [name, ask(`${feature}.${name}`)]))]
  })
  return Object.fromEntries(groups) as Client<C>
}

/** The code of a failed call; anything else that went wrong is `internal`. */
export const codeOf = (error: unknown): ErrorCode => (error instanceof CallError ? error.code : 'internal')
