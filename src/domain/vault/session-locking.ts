// Ways out of any state: to `locked`, and out of the app. Windows go first, so that nothing is on the screen while the
// vault's file is closed.
import type {
  DeskState,
  Effect,
  FormState,
  LockedBecause,
  PictureState,
  ReturnState,
  SessionState,
  Step,
} from './session-types.ts'
import { went } from './session-types.ts'

/** Whether the caseload is open at the desk, with the private area or without. */
export const isAtDesk = (state: SessionState): state is DeskState =>
  state.at === 'unlocked' || state.at === 'privateOpen'

/** The vault process that belongs to a state. */
export const vaultOf = (state: SessionState): 'ended' | 'opening' | 'open' => {
  if (isAtDesk(state)) return 'open'
  if (state.at === 'none' || state.at === 'locked') return state.vault
  if (state.screen !== 'return') return 'ended'
  if (state.return.step === 'merging') return 'open'
  return state.return.step === 'opening' ? 'opening' : 'ended'
}

/** Whether main holds a picture of the session. */
export const holdsPicture = (state: SessionState): boolean =>
  state.at === 'together' ||
  (state.at === 'client' && state.screen === 'return' && state.return.step === 'neutral')

/** Ends the vault process of a state; an open one closes its file first. */
export const endVaultOf = (state: SessionState): readonly Effect[] => {
  const vault = vaultOf(state)
  if (vault === 'ended') return []
  return vault === 'open' ? [{ do: 'writeHead' }, { do: 'endVault' }] : [{ do: 'endVault' }]
}

export const destroy = (state: SessionState): readonly Effect[] => {
  switch (state.at) {
    case 'none':
    case 'locked':
      return [{ do: 'destroyWindow', role: 'therapist' }]
    case 'unlocked':
    case 'privateOpen':
      return [
        { do: 'destroyWindow', role: 'report' },
        { do: 'destroyWindow', role: 'therapist' },
      ]
    default:
      return [
        {
          do: 'destroyWindow',
          role: state.screen === 'form' ? 'client' : state.screen === 'picture' ? 'together' : 'return',
        },
      ]
  }
}

/** Everything that main keeps of a session beside its windows. */
export const dropSession = (state: SessionState): readonly Effect[] => {
  if (state.at === 'privateOpen') return [{ do: 'stopPrivateWatch' }, { do: 'stopIdle' }]
  if (state.at === 'unlocked') return [{ do: 'stopIdle' }]
  if (state.at === 'none' || state.at === 'locked') return []
  return [
    ...(state.code.alive ? [{ do: 'dropCode' } as const] : []),
    ...(holdsPicture(state) ? [{ do: 'dropPicture' } as const] : []),
    { do: 'dropKit' },
  ]
}

export const lockFrom = (
  state: DeskState | FormState | PictureState | ReturnState,
  because: LockedBecause,
): Step =>
  went(
    { at: 'locked', vaultId: state.vaultId, vault: 'ended', because },
    ...dropSession(state),
    ...destroy(state),
    ...(because === 'vaultDied' ? [] : endVaultOf(state)),
    { do: 'openWindow', role: 'therapist' },
  )

export const quitFrom = (state: SessionState): Step =>
  went(
    { at: 'none', vault: 'ended', because: 'start' },
    ...dropSession(state),
    ...destroy(state),
    ...endVaultOf(state),
    { do: 'leave' },
  )
