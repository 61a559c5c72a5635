// Choosing, connecting to, and locking a vault. No passphrase ever comes here: those go over the window's port.
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { connectPort } from '../ipc/ports.ts'
import { listForLockScreen } from '../vault-owner/list-vaults.ts'
import { type CallContext, type CallDeps, DONE } from './context.ts'

export const vaultCalls = (deps: CallDeps): Handlers<AppContract, CallContext>['vault'] => {
  const { root, session, vault, windows, idle, privateWatch } = deps
  return {
    list: async () => {
      const vaults = await listForLockScreen(root, Date.now())
      const state = session.state()
      return {
        state:
          state.at === 'none' || state.at === 'locked' || state.at === 'privateOpen' ? state.at : 'unlocked',
        vaults,
        chosen: state.at === 'none' ? null : state.vaultId,
        lockedBecause: 'because' in state ? state.because : 'start',
      }
    },
    choose: async ({ vaultId }) => {
      const isListed = async () =>
        (await listForLockScreen(root, Date.now())).some((listed) => listed.vaultId === vaultId)
      if (vaultId !== null && !(await isListed())) throw new CallError('notFound')
      session.demand({ t: 'chosen', vaultId })
      return DONE
    },
    connect: async ({ purpose }) => {
      session.demand({ t: 'connect', purpose })
      await session.settled()
      await vault.ready()
      const contents = windows.contents('therapist')
      if (contents) connectPort(vault, 'therapist', contents)
      return DONE
    },
    lock: () => {
      session.demand({ t: 'lock' })
      return DONE
    },
    alive: () => {
      idle.alive()
      privateWatch.alive()
      return DONE
    },
  }
}
