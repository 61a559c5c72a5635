// The machine's return window, out of the client's form and out of Together alike: asking, opening, merging, neutral.
import { countWrongCode, freshCode, killCode, mayUseCode } from './session-code.ts'
import { endVaultOf, lockFrom } from './session-locking.ts'
import type { Effect, ReturnState, SessionEvent, Step } from './session-types.ts'
import { ignored, went } from './session-types.ts'

const asking = { step: 'asking' } as const

const fail = (state: ReturnState, ...effects: readonly Effect[]): Step =>
  went({ ...state, return: asking }, ...effects, { do: 'tellReturned', next: 'failed' })

/** Where the answers could not be brought in, the caseload is the way on: trying again here would fail again. */
const mergeFailed = (state: ReturnState, stuck: boolean): Step =>
  state.return.step === 'merging'
    ? went({ ...state, return: asking }, ...endVaultOf(state), {
        do: 'tellReturned',
        next: stuck ? 'stuck' : 'failed',
      })
    : ignored(state)

const toCaseload = (state: ReturnState): Step =>
  went(
    { at: 'unlocked', vaultId: state.vaultId },
    ...(state.code.alive ? [{ do: 'dropCode' } as const] : []),
    ...(state.at === 'together' ? [{ do: 'dropPicture' } as const] : []),
    { do: 'dropKit' },
    { do: 'tellVault' },
    { do: 'destroyWindow', role: 'return' },
    { do: 'startIdle' },
    { do: 'openWindow', role: 'therapist' },
  )

const open = (state: ReturnState, event: Extract<SessionEvent, { t: 'opened' }>): Step => {
  if (state.return.step !== 'opening') return ignored(state)
  const { target, withCode } = state.return
  const byCode = event.via === 'code' && withCode && mayUseCode(state, target)
  const isOurs = event.vaultId === state.vaultId && (byCode || event.via === 'passphrase')
  if (!isOurs) return fail(state, { do: 'endVault' })
  if (target === 'caseload') return toCaseload(state)
  return went(
    { ...state, return: { step: 'merging', via: byCode ? 'code' : 'passphrase' } },
    { do: 'tellVault' },
    { do: 'askTogether' },
  )
}

/** After the passphrase the code begins a new life; after the code itself, its life goes on. */
const merged = (state: ReturnState, event: Extract<SessionEvent, { t: 'merged' }>): Step => {
  if (state.return.step !== 'merging') return ignored(state)
  const isRenewed = state.return.via === 'passphrase'
  const code = isRenewed ? freshCode(event.codeSet) : state.code
  const renew: readonly Effect[] = event.codeSet
    ? [{ do: 'keepCode' }]
    : state.code.alive
      ? [{ do: 'dropCode' }]
      : []
  return went(
    { ...state, code, codeIsEnough: event.codeIsEnough, return: { step: 'neutral' } },
    { do: 'keepKit' },
    { do: 'keepPicture' },
    ...(isRenewed ? renew : []),
    ...endVaultOf(state),
    { do: 'tellReturned', next: 'neutral' },
  )
}

const connect = (state: ReturnState, event: Extract<SessionEvent, { t: 'connectReturn' }>): Step => {
  const { step } = state.return
  if (step !== 'asking' && step !== 'opening') return ignored(state)
  const withCode = mayUseCode(state, event.target)
  return went(
    { ...state, return: { step: 'opening', target: event.target, withCode } },
    ...endVaultOf(state),
    { do: 'startVault', purpose: 'return', withCode },
  )
}

const stay = (state: ReturnState): Step => {
  if (state.return.step !== 'asking' && state.return.step !== 'opening') return ignored(state)
  const { vaultId, code, codeIsEnough } = state
  const session = { vaultId, code, codeIsEnough }
  return went(
    state.at === 'client'
      ? { at: 'client', screen: 'form', ...session }
      : { at: 'together', screen: 'picture', ...session },
    ...endVaultOf(state),
    { do: 'destroyWindow', role: 'return' },
    { do: 'openWindow', role: state.at === 'client' ? 'client' : 'together' },
  )
}

const showTogether = (state: ReturnState): Step => {
  if (state.return.step !== 'neutral') return ignored(state)
  const { vaultId, code, codeIsEnough } = state
  return went(
    { at: 'together', screen: 'picture', vaultId, code, codeIsEnough },
    { do: 'destroyWindow', role: 'return' },
    { do: 'openWindow', role: 'together' },
  )
}

/** Nobody at the laptop: a picture goes, an open vault ends, the code dies, the form stays. */
const absent = (state: ReturnState): Step => {
  if (state.at === 'together' || state.return.step === 'neutral') return lockFrom(state, 'away')
  const killed = killCode(state, 'suspend')
  if (killed.state.at !== 'client' || killed.state.screen !== 'return') return killed
  if (killed.state.return.step === 'asking') return killed
  const ended = fail(killed.state, ...endVaultOf(killed.state))
  return { state: ended.state, effects: [...killed.effects, ...ended.effects] }
}

const crashed = (state: ReturnState): Step =>
  state.return.step === 'neutral'
    ? lockFrom(state, 'windowFailed')
    : went(
        { ...state, return: asking },
        ...endVaultOf(state),
        { do: 'destroyWindow', role: 'return' },
        { do: 'openWindow', role: 'return' },
      )

export const stepReturn = (state: ReturnState, event: SessionEvent): Step => {
  switch (event.t) {
    case 'connectReturn':
      return connect(state, event)
    case 'opened':
      return open(state, event)
    case 'codeWrong':
      return countWrongCode(state)
    case 'merged':
      return merged(state, event)
    case 'mergeFailed':
      return mergeFailed(state, event.stuck)
    case 'vaultDied':
      return state.return.step === 'opening' || state.return.step === 'merging' ? fail(state) : ignored(state)
    case 'neutralPassed':
      return showTogether(state)
    case 'stay':
      return stay(state)
    case 'suspend':
    case 'osLock':
    case 'userSwitch':
      return absent(state)
    case 'fourHours':
      return killCode(state, 'time')
    case 'crashed':
      return event.role === 'return' ? crashed(state) : ignored(state)
    default:
      return ignored(state)
  }
}
