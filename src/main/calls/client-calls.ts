// The client window's three calls. What is marked goes into the sealed inbox and nowhere else.
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { type CallContext, type CallDeps, DONE } from './context.ts'

export const clientCalls = ({
  memory,
  session,
}: CallDeps): Handlers<AppContract, CallContext>['clientMode'] => ({
  getForm: () => {
    const turn = memory.turn()
    return { forms: [...turn.forms], first: turn.first(), view: memory.kit().view }
  },
  saveAnswer: (answer) => {
    const turn = memory.turn()
    if (!turn.takes(answer)) throw new CallError('badInput')
    memory.writer().write({ kind: 'answer', at: Date.now(), answer })
    turn.note(answer)
    return DONE
  },
  finish: ({ how }) => {
    session.demand({ t: 'finish', how })
    return DONE
  },
})
