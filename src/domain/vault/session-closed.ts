// The machine's `none` and `locked`: choosing a vault and opening one.
import {
  type Effect,
  ignored,
  type LockedState,
  type NoneState,
  type SessionEvent,
  type Step,
  went,
} from './session-types.ts'

type Closed = NoneState | LockedState

const endOpening = (state: Closed): readonly Effect[] =>
  state.vault === 'opening' ? [{ do: 'endVault' }] : []

const choose = (state: Closed, vaultId: string | null): Step =>
  went(
    vaultId === null
      ? { at: 'none', vault: 'ended', because: 'start' }
      : { at: 'locked', vaultId, vault: 'ended', because: 'start' },
    ...endOpening(state),
    { do: 'tellWindow' },
  )

const open = (state: Closed, event: Extract<SessionEvent, { t: 'opened' }>): Step => {
  if (state.vault !== 'opening') return ignored(state)
  const isNew = event.via === 'created'
  const isChosen = state.at === 'locked' && event.vaultId === state.vaultId
  const opens = isNew || (isChosen && (event.via === 'passphrase' || event.via === 'recovery'))
  if (!opens) return went({ ...state, vault: 'ended' }, { do: 'endVault' })
  return went(
    { at: 'unlocked', vaultId: event.vaultId },
    { do: 'tellVault' },
    { do: 'startIdle' },
    { do: 'tellWindow' },
  )
}

export const stepClosed = (state: Closed, event: SessionEvent): Step => {
  switch (event.t) {
    case 'chosen':
      return choose(state, event.vaultId)
    case 'connect':
      if (event.purpose === 'open' && state.at === 'none') return ignored(state)
      return went({ ...state, vault: 'opening' }, ...endOpening(state), {
        do: 'startVault',
        purpose: event.purpose,
        withCode: false,
      })
    case 'opened':
      return open(state, event)
    case 'suspend':
    case 'osLock':
    case 'userSwitch':
      return state.vault === 'opening'
        ? went({ ...state, vault: 'ended' }, { do: 'endVault' })
        : ignored(state)
    case 'vaultDied':
      return state.vault === 'opening'
        ? went({ ...state, vault: 'ended', because: 'vaultDied' })
        : ignored(state)
    case 'crashed':
      if (event.role !== 'therapist') return ignored(state)
      return went(
        { ...state, vault: 'ended' },
        ...endOpening(state),
        { do: 'destroyWindow', role: 'therapist' },
        { do: 'openWindow', role: 'therapist' },
      )
    default:
      return ignored(state)
  }
}
