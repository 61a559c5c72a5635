// Handing over and coming back. The vault gives what the forms need before it ends; a return starts a new one.
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { connectPort } from '../ipc/ports.ts'
import { type CallContext, type CallDeps, DONE } from './context.ts'

export const handoverCalls = ({
  memory,
  session,
  vault,
  windows,
}: CallDeps): Handlers<AppContract, CallContext>['handover'] => ({
  start: async (input) => {
    const kit = await vault.ask('prepareHandover', input)
    if (kit.forms.length === 0) throw new CallError('handoverEmpty')
    memory.offer({ kit, occasion: input.occasion })
    const isGiven = session.send({
      t: 'handOver',
      codeSet: kit.code !== null,
      codeIsEnough: kit.codeIsEnough,
    })
    if (isGiven) return DONE
    memory.withdraw()
    throw new CallError('conflict')
  },
  returnInfo: () => {
    const state = session.state()
    if (!('screen' in state) || state.screen !== 'return') throw new CallError('conflict')
    const form = memory.turn().forms[0] ?? memory.kit().forms[0]
    return {
      code: state.code,
      codeIsEnough: state.codeIsEnough,
      moment: state.moment,
      direction: form?.direction ?? 'ltr',
      language: form?.language ?? 'en',
    }
  },
  connectReturn: async ({ target }) => {
    session.demand({ t: 'connectReturn', target })
    await session.settled()
    await vault.ready()
    const contents = windows.contents('return')
    if (contents) connectPort(vault, 'return', contents)
    return DONE
  },
  forYou: () => ({ attention: [...memory.picture().attention] }),
  showTogether: () => {
    session.demand({ t: 'neutralPassed' })
    return DONE
  },
  stay: () => {
    session.demand({ t: 'stay' })
    return DONE
  },
})
