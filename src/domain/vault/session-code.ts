// The quick code's life: it works only in this session's own screens, and once dead it stays dead until the passphrase
// brings a new one. The code itself is never here; main keeps the wrapped key as long as `alive` says.
import type {
  DeadCode,
  Effect,
  FormState,
  PictureState,
  QuickCode,
  ReturnState,
  Step,
  Target,
} from './session-types.ts'
import { codeTries, ignored, went } from './session-types.ts'

type InSession = FormState | PictureState | ReturnState

export const freshCode = (isSet: boolean): QuickCode =>
  isSet ? { alive: true, left: codeTries } : { alive: false, why: 'notSet' }

/** Whether a return towards `target` may be opened with the code. */
export const mayUseCode = (state: InSession, target: Target): boolean =>
  state.code.alive && (target === 'together' || state.codeIsEnough)

/** Kills the code. A vault process that was given its wrap ends too, and the return begins again. */
export const killCode = (state: InSession, why: DeadCode): Step => {
  if (!state.code.alive) return ignored(state)
  const code: QuickCode = { alive: false, why }
  const drop: Effect = { do: 'dropCode' }
  const usesCode =
    state.screen === 'return' &&
    ((state.return.step === 'opening' && state.return.withCode) ||
      (state.return.step === 'merging' && state.return.via === 'code'))
  if (!usesCode) return went({ ...state, code }, drop)
  return went(
    { ...state, code, return: { step: 'asking' } },
    drop,
    ...(state.return.step === 'merging' ? [{ do: 'writeHead' } as const] : []),
    { do: 'endVault' },
    { do: 'tellReturned', next: 'failed' },
  )
}

/**
 * A wrong try, on whatever screen the news finds the session: leaving the return window takes no try back. The last one
 * kills the code; the vault process stays for the passphrase, but its code opens no more.
 */
export const countWrongCode = (state: InSession): Step => {
  if (!state.code.alive || (state.screen === 'return' && state.return.step === 'merging'))
    return ignored(state)
  const left = state.code.left - 1
  if (left > 0) return went({ ...state, code: { alive: true, left } })
  const dead = { ...state, code: { alive: false, why: 'errors' } as const }
  const after =
    dead.screen === 'return' && dead.return.step === 'opening'
      ? { ...dead, return: { ...dead.return, withCode: false } }
      : dead
  return went(after, { do: 'dropCode' })
}
