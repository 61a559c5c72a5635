// What main and its vault process say to each other over the process's own channel: life, state and the few things
// that main must do with what only the vault knows (a hand-over's kit, Together's picture). Calls of windows never
// come this way: they have their own ports. Plain data that survives structured clone.
import type { HandoverAnswer, HandoverForm, HandoverWho } from '../contracts/handover.ts'
import type { HandoverView } from '../contracts/kit.ts'
import type { Answerer } from '../contracts/measure-answers.ts'
import type { Picture } from '../contracts/outcomes.ts'
import type { AppState, Role } from '../ipc/define.ts'
import type { ErrorCode } from '../ipc/errors.ts'

/** The data key wrapped under Argon2id(code) and a random secret; both live in main's memory only. */
export type CodeKit = { readonly wrap: Uint8Array; readonly secret: Uint8Array }

/** Everything main needs while the vault is closed: forms, where answers are sealed to, the wrapped key. */
export type HandoverKit = {
  readonly handoverId: string
  readonly sessionId: string
  readonly forms: readonly HandoverForm[]
  readonly inboxPublicKey: Uint8Array
  /** First key of the record chain; main ratchets it forward and forgets each used one. */
  readonly ratchetStart: Uint8Array
  readonly code: CodeKit | null
  readonly codeIsEnough: boolean
  readonly view: HandoverView
}

/** What one inbox record holds, before it is sealed: JSON of this, UTF-8. */
export type InboxEntry =
  | { readonly kind: 'answer'; readonly at: number; readonly answer: HandoverAnswer }
  | { readonly kind: 'note'; readonly at: number; readonly note: 'record' | 'process'; readonly text: string }

export type TogetherPacket = {
  readonly pictures: readonly Picture[]
  readonly unreadable: number
  /**
   * Who gave the safety answers of this session that nobody has seen, each role once and without a name: for the
   * therapist, behind the neutral screen.
   */
  readonly attention: readonly Answerer['role'][]
  /** Forms for the session check and for marking the outcome again, in one new hand-over. */
  readonly next: HandoverKit
}

export type StartOptions = {
  /** Folder that holds `vaults/`. */
  readonly root: string
  /** The name of the vault's folder: `vaults/<vaultId>`. A restored vault has a folder, and so a name, of its own. */
  readonly vaultId: string | null
  readonly purpose: 'open' | 'create' | 'sample' | 'return'
  readonly nativeBinding: string
  readonly deviceId: string
  readonly state: AppState
  /** For a return: the wrapped key and how many tries are left; null when only the passphrase opens. */
  readonly code: (CodeKit & { readonly left: number }) | null
}

/** Asked by main, answered by the vault process. */
export type Ask = {
  readonly prepareHandover: {
    input: {
      sessionId: string
      occasion: 'outcome' | 'alliance'
      who: readonly HandoverWho[]
      /** In the client's hands, unless told. */
      view?: HandoverView | undefined
    }
    output: HandoverKit
  }
  /** Merges what waits, gives this session's picture and the kit of the next hand-over. */
  readonly together: {
    input: { sessionId: string; occasion: 'outcome' | 'alliance' }
    output: TogetherPacket
  }
  readonly backup: {
    input: { folder: string }
    output: { madeAt: number; file: string; head: string; bytes: number }
  }
  readonly restore: { input: { source: string }; output: { vaultId: string } }
  readonly recordReport: {
    input:
      | {
          kind: 'progress' | 'recoverySheet'
          clientId: string | null
          episodeId: string | null
          pageSize: 'A4' | 'Letter'
          courseId: string | null
        }
      | { kind: 'brief'; clients: number; pageSize: 'A4' | 'Letter' }
    output: { head: string }
  }
  /** Writes everything of the open private store to a file that its owner chose. */
  readonly exportPrivate: { input: { path: string }; output: Record<string, never> }
  /** Writes head.json, closes the file, wipes keys; the process may be ended after this. */
  readonly close: { input: Record<string, never>; output: Record<string, never> }
}
export type AskName = keyof Ask

export type ToVault =
  | { readonly t: 'start'; readonly options: StartOptions }
  /** Comes with one MessagePort. */
  | { readonly t: 'port'; readonly role: Role }
  | { readonly t: 'state'; readonly state: AppState }
  /** The try of the code that was announced is on main's count. */
  | { readonly t: 'codeMay' }
  | { readonly t: 'ask'; readonly id: number; readonly what: AskName; readonly input: unknown }

export type FromVault =
  | { readonly t: 'ready' }
  /** Opened; the caller is answered only after main has said the new state. */
  | {
      readonly t: 'opened'
      readonly via: 'created' | 'passphrase' | 'recovery' | 'code'
      readonly vaultId: string
      readonly label: string
      readonly sample: boolean
      readonly idleMinutes: number
    }
  /** The idle lock's minutes were changed in the settings. */
  | { readonly t: 'idleMinutes'; readonly minutes: number }
  /** The private store was opened, or closed as asked; nobody is answered before main has said the new state. */
  | { readonly t: 'privateOpened' }
  | { readonly t: 'privateClosed' }
  /** About to try a quick code; nothing is tried before main has counted it. */
  | { readonly t: 'codeTry' }
  | { readonly t: 'codeWrong' }
  /** The try failed for another reason than a wrong code. */
  | { readonly t: 'codeSpared' }
  | { readonly t: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly t: 'answer'; readonly id: number; readonly ok: false; readonly code: ErrorCode }

/** One call over a window's port, and its answer. */
export type PortCall = { readonly id: number; readonly channel: string; readonly input: unknown }
export type PortReply = {
  readonly id: number
  readonly reply:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly code: ErrorCode }
}
