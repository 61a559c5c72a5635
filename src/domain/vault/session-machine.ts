// The lock state machine of docs/security.md, pure: none → locked → unlocked → client (form, return) → together
// (picture, return) → client → … → unlocked, unlocked ⇄ privateOpen, and from any state to locked. Main carries out the effects, in order.
import { stepClosed } from './session-closed.ts'
import { countWrongCode, freshCode, killCode } from './session-code.ts'
import { lockFrom, quitFrom } from './session-locking.ts'
import { openPrivate, sayAgain, stepPrivate } from './session-private.ts'
import { stepReturn } from './session-return.ts'
import type {
  DeskState,
  FormState,
  LockedBecause,
  Moment,
  PictureState,
  SessionEvent,
  SessionState,
  Step,
} from './session-types.ts'
import { ignored, went } from './session-types.ts'

export const startSession = (vaultId: string | null): SessionState =>
  vaultId === null
    ? { at: 'none', vault: 'ended', because: 'start' }
    : { at: 'locked', vaultId, vault: 'ended', because: 'start' }

const whyLocked = (event: SessionEvent): LockedBecause | undefined => {
  switch (event.t) {
    case 'lock':
      return 'asked'
    case 'idle':
      return 'idle'
    case 'suspend':
    case 'osLock':
    case 'userSwitch':
      return 'away'
    case 'vaultDied':
      return 'vaultDied'
    case 'crashed':
      return event.role === 'therapist' ? 'windowFailed' : undefined
    default:
      return undefined
  }
}

const stepDesk = (state: DeskState, event: SessionEvent): Step => {
  const because = whyLocked(event)
  if (because) return lockFrom(state, because)
  if (event.t === 'crashed' && event.role === 'report')
    return went(state, { do: 'destroyWindow', role: 'report' })
  if (state.at === 'privateOpen') return stepPrivate(state, event)
  if (event.t === 'privateOpened') return openPrivate(state)
  if (event.t === 'privateClosed') return sayAgain(state)
  if (event.t !== 'handOver') return ignored(state)
  return went(
    {
      at: 'client',
      screen: 'form',
      vaultId: state.vaultId,
      code: freshCode(event.codeSet),
      codeIsEnough: event.codeIsEnough,
    },
    { do: 'stopIdle' },
    { do: 'keepKit' },
    ...(event.codeSet ? [{ do: 'keepCode' } as const] : []),
    { do: 'destroyWindow', role: 'report' },
    { do: 'destroyWindow', role: 'therapist' },
    { do: 'writeHead' },
    { do: 'endVault' },
    { do: 'openWindow', role: 'client' },
  )
}

const toReturn = (state: FormState | PictureState, moment: Moment): Step =>
  went(
    { ...state, screen: 'return', moment, return: { step: 'asking' } },
    { do: 'destroyWindow', role: state.screen === 'form' ? 'client' : 'together' },
    { do: 'openWindow', role: 'return' },
  )

const stepForm = (state: FormState, event: SessionEvent): Step => {
  switch (event.t) {
    case 'finish':
      return toReturn(state, event.how === 'done' ? 'thanks' : 'away')
    case 'suspend':
    case 'osLock':
    case 'userSwitch':
      return killCode(state, 'suspend')
    case 'fourHours':
      return killCode(state, 'time')
    case 'codeWrong':
      return countWrongCode(state)
    case 'crashed':
      if (event.role !== 'client') return ignored(state)
      return went({ ...state }, { do: 'destroyWindow', role: 'client' }, { do: 'openWindow', role: 'client' })
    default:
      return ignored(state)
  }
}

const stepPicture = (state: PictureState, event: SessionEvent): Step => {
  switch (event.t) {
    case 'handOverAgain':
      return went(
        { ...state, at: 'client', screen: 'form' },
        { do: 'dropPicture' },
        { do: 'destroyWindow', role: 'together' },
        { do: 'openWindow', role: 'client' },
      )
    case 'backToCaseload':
      return toReturn(state, 'back')
    case 'suspend':
    case 'osLock':
    case 'userSwitch':
      return lockFrom(state, 'away')
    case 'fourHours':
      return killCode(state, 'time')
    case 'codeWrong':
      return countWrongCode(state)
    case 'crashed':
      if (event.role !== 'together') return ignored(state)
      return went(
        { ...state },
        { do: 'destroyWindow', role: 'together' },
        { do: 'openWindow', role: 'together' },
      )
    default:
      return ignored(state)
  }
}

/** One step. Total: any event in any state has an answer, and most have none to give. */
export const stepSession = (state: SessionState, event: SessionEvent): Step => {
  if (event.t === 'quit') return quitFrom(state)
  if (state.at === 'none' || state.at === 'locked') return stepClosed(state, event)
  if (event.t === 'windowFailed') return lockFrom(state, 'windowFailed')
  if (event.t === 'lock') return lockFrom(state, 'asked')
  if (state.at === 'unlocked' || state.at === 'privateOpen') return stepDesk(state, event)
  if (state.screen === 'form') return stepForm(state, event)
  if (state.screen === 'picture') return stepPicture(state, event)
  return stepReturn(state, event)
}
