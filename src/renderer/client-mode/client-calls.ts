// The client window's three calls. Types come from the contract; its schemas stay out of this window: main checks
// every input and output, and a page that holds nothing but a question should carry nothing else.
import type * as z from 'zod'
import type { clientMode } from '#shared/contracts/handover.ts'
import { CallError, type Reply } from '#shared/ipc/errors.ts'
import { CLIENT_CHANNELS } from '#shared/ipc/names.ts'
import type { Bridge } from '../api/bridge.ts'

type Input<N extends keyof typeof clientMode> = z.input<(typeof clientMode)[N]['input']>
type Output<N extends keyof typeof clientMode> = z.output<(typeof clientMode)[N]['output']>

export type ClientCalls = {
  readonly getForm: () => Promise<Output<'getForm'>>
  /** Answers only after the sealed record is on the disk. */
  readonly saveAnswer: (answer: Input<'saveAnswer'>) => Promise<Output<'saveAnswer'>>
  readonly finish: (how: Input<'finish'>['how']) => Promise<Output<'finish'>>
}

export const createClientCalls = (bridge: Bridge): ClientCalls => {
  const [getForm, saveAnswer, finish] = CLIENT_CHANNELS
  const ask = async <T>(channel: string, input: unknown): Promise<T> => {
    const reply = (await bridge.invoke(channel, input)) as Reply
    if (!reply.ok) throw new CallError(reply.code)
    return reply.value as T
  }
  return {
    getForm: () => ask(getForm, {}),
    saveAnswer: (answer) => ask(saveAnswer, answer),
    finish: (how) => ask(finish, { how }),
  }
}
