// Together: one picture to show, notes to seal, and the two ways on.
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { type CallContext, type CallDeps, DONE } from './context.ts'

export const togetherCalls = ({
  memory,
  session,
}: CallDeps): Handlers<AppContract, CallContext>['together'] => ({
  getPicture: () => {
    const { pictures, sessionId, occasion, unreadable } = memory.picture()
    return { pictures: [...pictures], sessionId, occasion, unreadable }
  },
  saveNote: ({ kind, text }) => {
    memory.writer().write({ kind: 'note', at: Date.now(), note: kind, text })
    return DONE
  },
  handOver: ({ occasion }) => {
    memory.chooseOccasion(occasion)
    session.demand({ t: 'handOverAgain' })
    return DONE
  },
  finish: () => {
    session.demand({ t: 'backToCaseload' })
    return DONE
  },
})
