// The one dispatcher, used by main (for `app` calls) and by the vault process (for `vault` calls).
// In order: declared? → may this role, in this state? → parse input → run → parse output → reply by code.
// It must never let an error's text, an undeclared field or an undeclared call through.
import type { AppState, Call, Contract, Handlers, Role } from './define.ts'
import { findCall, mayUse } from './define.ts'
import { CallError, type ErrorCode, type Reply } from './errors.ts'

type Handler<Ctx> = (input: unknown, context: Ctx) => unknown

export type DispatchOptions<C extends Contract, Ctx> = {
  readonly contract: C
  readonly handlers: Handlers<C, Ctx>
  readonly state: () => AppState
  /** Runs the handler: the place for transactions and audit lines. */
  readonly run: (call: Call, channel: string, handler: (context: Ctx) => unknown, role: Role) => unknown
  /** Turns a known failure (of the disk, of the vault's file) into its code. */
  readonly codeOf?: (error: unknown) => ErrorCode | undefined
  /** Told the channel and the code of each refusal or failure; never input, output or error text. */
  readonly failed?: (channel: string, code: ErrorCode) => void
}

export type Dispatch = (role: Role, channel: string, input: unknown) => Promise<Reply>

export const createDispatch = <C extends Contract, Ctx>(options: DispatchOptions<C, Ctx>): Dispatch => {
  const { contract, handlers, state, run } = options
  const handlerOf = (channel: string): Handler<Ctx> | undefined => {
    const [feature = '', name = ''] = channel.split('.')
    const group = (handlers as Readonly<Record<string, Readonly<Record<string, Handler<Ctx>>>>>)[feature]
    return group?.[name]
  }
  const refuse = (channel: string, code: ErrorCode): Reply => {
    options.failed?.(channel, code)
    return { ok: false, code }
  }
  return async (role, channel, input) => {
    const call = findCall(contract, channel)
    const handler = call && call.kind !== 'push' ? handlerOf(channel) : undefined
    if (!call || !handler) return refuse('unknown', 'unknownCall')
    if (!mayUse(call, role, state())) return refuse(channel, 'notAllowed')
    const parsed = call.input.safeParse(input)
    if (!parsed.success) return refuse(channel, 'badInput')
    try {
      const raw = await run(call, channel, (context) => handler(parsed.data, context), role)
      const shown = call.output.safeParse(raw)
      return shown.success ? { ok: true, value: shown.data } : refuse(channel, 'badOutput')
    } catch (error) {
      if (error instanceof CallError) return refuse(channel, error.code)
      return refuse(channel, options.codeOf?.(error) ?? 'internal')
    }
  }
}
