// Carries out the state machine's effects: windows, the vault process, what main keeps of a session, and its clocks.
import { join } from 'node:path'
import type { Effect, SessionEvent, SessionState } from '#domain/vault/session-types.ts'
import type { Idle } from '../app/idle.ts'
import type { AppMenu } from '../app/menu.ts'
import type { PrivateWatch } from '../app/private-watch.ts'
import type { Windows } from '../app/windows.ts'
import { push } from '../ipc/push.ts'
import type { Reports } from '../reports/reports.ts'
import type { VaultOwner } from '../vault-owner/vault-owner.ts'
import { askTogether } from './ask-together.ts'
import type { CodeClock } from './code-clock.ts'
import type { SessionMemory } from './session-memory.ts'

export type CarryOutInput = {
  readonly root: string
  readonly windows: Windows
  readonly vault: VaultOwner
  readonly memory: SessionMemory
  readonly menu: AppMenu
  readonly reports: Reports
  readonly idle: Idle
  readonly privateWatch: PrivateWatch
  /** Minutes, as the opened vault said. */
  readonly idleMinutes: () => number
  readonly codeClock: CodeClock
  readonly state: () => SessionState
  readonly send: (event: SessionEvent) => boolean
  readonly leave: () => void
}

const vaultIdOf = (state: SessionState): string | null => (state.at === 'none' ? null : state.vaultId)

export const createCarryOut = (input: CarryOutInput) => {
  const { root, windows, vault, memory, menu, idle, codeClock, reports, send } = input

  const startVault = (effect: Extract<Effect, { do: 'startVault' }>, state: SessionState): void => {
    const isNew = effect.purpose === 'create' || effect.purpose === 'sample'
    const kept = memory.code()
    // As it stands now: ending the process before may have cost a try.
    const now = input.state()
    const left = 'code' in now && now.code.alive ? now.code.left : 0
    vault.start({
      vaultId: isNew ? null : vaultIdOf(state),
      purpose: effect.purpose,
      state: state.at,
      code: effect.withCode && kept && left > 0 ? { ...kept, left } : null,
    })
  }

  const tellWindow = (): void => {
    const state = input.state().at
    const contents = windows.contents('therapist')
    push({ channel: 'vault.stateChanged', payload: { state }, role: 'therapist', state, contents })
  }

  return (effect: Effect, after: SessionState): void | Promise<void> => {
    switch (effect.do) {
      case 'startVault':
        return startVault(effect, after)
      case 'writeHead':
        return vault.close()
      case 'endVault':
        return vault.end()
      case 'tellVault':
        return vault.tell(after.at)
      case 'askTogether':
        // Not awaited: whatever comes in between (a lock) must not wait for it.
        void askTogether({ vault, memory, state: after, send })
        return
      case 'openWindow':
        if (effect.role === 'therapist') menu.show()
        else menu.hide()
        windows.open(effect.role, memory.view())
        return
      case 'destroyWindow':
        if (effect.role === 'report') reports.abandon()
        return windows.destroy(effect.role)
      case 'tellWindow':
        return tellWindow()
      case 'tellReturned': {
        const contents = windows.contents('return')
        const { next } = effect
        push({ channel: 'handover.returned', payload: { next }, role: 'return', state: after.at, contents })
        return
      }
      case 'keepKit':
        return memory.keepKit(join(root, 'vaults', vaultIdOf(after) ?? ''))
      case 'dropKit':
        return memory.dropKit()
      case 'keepPicture':
        return memory.keepPicture()
      case 'dropPicture':
        return memory.dropPicture()
      case 'keepCode':
        codeClock.start()
        return memory.keepCode()
      case 'dropCode':
        codeClock.stop()
        return memory.dropCode()
      case 'startIdle':
        return idle.start(input.idleMinutes())
      case 'stopIdle':
        return idle.stop()
      case 'startPrivateWatch':
        return input.privateWatch.start()
      case 'stopPrivateWatch':
        return input.privateWatch.stop()
      case 'leave':
        return input.leave()
    }
  }
}
