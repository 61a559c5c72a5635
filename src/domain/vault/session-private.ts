// The private area over an open caseload: it opens by its own passphrase in the vault process, and hides by itself. Nobody
// hands over or backs up while it is open; a lock closes it with everything else.
import type { Effect, PrivateState, SessionEvent, Step, UnlockedState } from './session-types.ts'
import { ignored, went } from './session-types.ts'

/** The vault process hears the state first: in any other than `privateOpen` it holds no private key. */
const say: readonly Effect[] = [{ do: 'tellVault' }, { do: 'tellWindow' }]

export const openPrivate = ({ vaultId }: UnlockedState): Step =>
  went({ at: 'privateOpen', vaultId }, { do: 'startPrivateWatch' }, ...say)

/** Whoever announces an opening or a closing waits for a state; one that came second hears the state as it is. */
export const sayAgain = (state: PrivateState | UnlockedState): Step => went(state, { do: 'tellVault' })

export const stepPrivate = (state: PrivateState, event: SessionEvent): Step => {
  if (event.t === 'privateOpened') return sayAgain(state)
  return event.t === 'privateClosed' || event.t === 'hidePrivate'
    ? went({ at: 'unlocked', vaultId: state.vaultId }, { do: 'stopPrivateWatch' }, ...say)
    : ignored(state)
}
