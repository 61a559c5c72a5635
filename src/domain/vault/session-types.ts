// Words of the session machine: where the app stands, what can happen to it, and what must then be done, all as data.
// Times and limits: a quick code lives for at most `codeHours` hours and `codeTries` wrong tries.

export const codeTries = 5
export const codeHours = 4

/** How a vault process says that it opened the vault. */
export type OpenedVia = 'created' | 'passphrase' | 'recovery' | 'code'
export type Purpose = 'open' | 'create' | 'sample' | 'return'
export type Target = 'together' | 'caseload'
export type Moment = 'thanks' | 'away' | 'back'
export type LockedBecause = 'start' | 'asked' | 'idle' | 'away' | 'vaultDied' | 'windowFailed'
export type WindowRole = 'therapist' | 'client' | 'return' | 'together' | 'report'
export type DeadCode = 'notSet' | 'errors' | 'time' | 'suspend'

export type QuickCode =
  | { readonly alive: true; readonly left: number }
  | { readonly alive: false; readonly why: DeadCode }

/** How far a return has come. Only `opening` and `merging` have a vault process, only `neutral` holds a new picture. */
export type ReturnStep =
  | { readonly step: 'asking' }
  | { readonly step: 'opening'; readonly target: Target; readonly withCode: boolean }
  | { readonly step: 'merging'; readonly via: 'code' | 'passphrase' }
  | { readonly step: 'neutral' }

type Closed = { readonly vault: 'ended' | 'opening'; readonly because: LockedBecause }

/** What stays known of a vault while its session runs with the vault locked. */
type Session = { readonly vaultId: string; readonly code: QuickCode; readonly codeIsEnough: boolean }

type Returning = { readonly screen: 'return'; readonly moment: Moment; readonly return: ReturnStep }

export type NoneState = { readonly at: 'none' } & Closed
export type LockedState = { readonly at: 'locked'; readonly vaultId: string } & Closed
export type UnlockedState = { readonly at: 'unlocked'; readonly vaultId: string }
/** The desk with the private area open as well. */
export type PrivateState = { readonly at: 'privateOpen'; readonly vaultId: string }
export type FormState = { readonly at: 'client'; readonly screen: 'form' } & Session
export type PictureState = { readonly at: 'together'; readonly screen: 'picture' } & Session
export type ReturnState = { readonly at: 'client' | 'together' } & Returning & Session

/** An open caseload at the desk. */
export type DeskState = UnlockedState | PrivateState

export type SessionState = NoneState | LockedState | DeskState | FormState | PictureState | ReturnState

/** What takes the laptop from whoever sits at it: nobody at the desk, or somebody else. */
export type Absence = 'suspend' | 'osLock' | 'userSwitch'

export type SessionEvent =
  | { readonly t: 'chosen'; readonly vaultId: string | null }
  | { readonly t: 'connect'; readonly purpose: Exclude<Purpose, 'return'> }
  | { readonly t: 'connectReturn'; readonly target: Target }
  | { readonly t: 'opened'; readonly via: OpenedVia; readonly vaultId: string }
  /** The kit of a hand-over is in main's hands; `codeSet`: with a wrapped key in it. */
  | { readonly t: 'handOver'; readonly codeSet: boolean; readonly codeIsEnough: boolean }
  /** The second hand-over, out of Together: with the kit that came with the picture. */
  | { readonly t: 'handOverAgain' }
  | { readonly t: 'finish'; readonly how: 'done' | 'handBack' | 'away' }
  | { readonly t: 'stay' }
  | { readonly t: 'codeWrong' }
  /** The vault process merged the inbox and gave the picture, with a freshly wrapped key or without. */
  | { readonly t: 'merged'; readonly codeSet: boolean; readonly codeIsEnough: boolean }
  /** `stuck`: what was entered could not be put into the caseload, and waits for the desk. */
  | { readonly t: 'mergeFailed'; readonly stuck: boolean }
  | { readonly t: 'neutralPassed' }
  | { readonly t: 'backToCaseload' }
  /** The vault process opened its private store, or closed it because it was asked to. */
  | { readonly t: 'privateOpened' }
  | { readonly t: 'privateClosed' }
  /** Two quiet minutes, or the window lost the focus: the private area hides itself. */
  | { readonly t: 'hidePrivate' }
  | { readonly t: 'lock' }
  | { readonly t: 'idle' }
  | { readonly t: Absence }
  | { readonly t: 'fourHours' }
  | { readonly t: 'crashed'; readonly role: WindowRole }
  /** A window that crashes again and again: give up on it. */
  | { readonly t: 'windowFailed' }
  | { readonly t: 'vaultDied' }
  | { readonly t: 'quit' }

export type Effect =
  | { readonly do: 'startVault'; readonly purpose: Purpose; readonly withCode: boolean }
  /** Lets the open vault write head.json and close its file, for a bounded time. */
  | { readonly do: 'writeHead' }
  | { readonly do: 'endVault' }
  /** Says the new state to the vault process, which then answers the window that unlocked. */
  | { readonly do: 'tellVault' }
  | { readonly do: 'askTogether' }
  | { readonly do: 'openWindow'; readonly role: WindowRole }
  | { readonly do: 'destroyWindow'; readonly role: WindowRole }
  | { readonly do: 'tellWindow' }
  | { readonly do: 'tellReturned'; readonly next: 'neutral' | 'failed' | 'stuck' }
  /** Takes the wrapped key that just came into use, and starts its four hours. */
  | { readonly do: 'keepCode' }
  | { readonly do: 'dropCode' }
  | { readonly do: 'keepPicture' }
  | { readonly do: 'dropPicture' }
  /** Takes what the vault process gave for the next forms. */
  | { readonly do: 'keepKit' }
  /** Forgets forms, the inbox's public key and the ratchet. */
  | { readonly do: 'dropKit' }
  | { readonly do: 'startIdle' }
  | { readonly do: 'stopIdle' }
  /** The private area's own short clock, and the watch over the window's focus. */
  | { readonly do: 'startPrivateWatch' }
  | { readonly do: 'stopPrivateWatch' }
  | { readonly do: 'leave' }

export type Step = { readonly state: SessionState; readonly effects: readonly Effect[] }

/** An event that means nothing here changes nothing: the same state object comes back. */
export const ignored = (state: SessionState): Step => ({ state, effects: [] })
export const went = (state: SessionState, ...effects: readonly Effect[]): Step => ({ state, effects })
