// Derives one typed function per call from the list of names that a contract declares. The contract itself is a type
// here and its schemas stay out of the page: whoever answers checks every input and output.
import type { ChannelOf, Client, Contract } from '#shared/ipc/define.ts'
import { CallError, type ErrorCode, type Reply } from '#shared/ipc/errors.ts'

/** How a call travels. */
export type Transport = (channel: string, input: unknown) => Promise<Reply>

/** Calls answer with their value or reject with a CallError that carries a code and nothing else. */
export const createClient = <C extends Contract>(
  channels: readonly ChannelOf<C>[],
  transport: Transport,
): Client<C> => {
  const ask = (channel: string) => async (input: unknown) => {
    const reply = await transport(channel, input)
    if (!reply.ok) throw new CallError(reply.code)
    return reply.value
  }
  const groups: Record<string, Record<string, ReturnType<typeof ask>>> = {}
  for (const channel of channels) {
    const [feature = '', name = ''] = channel.split('.')
    groups[feature] = { ...groups[feature], [name]: ask(channel) }
  }
  return groups as Client<C>
}

/** The code of a failed call; anything else that went wrong is `internal`. */
export const codeOf = (error: unknown): ErrorCode => (error instanceof CallError ? error.code : 'internal')
