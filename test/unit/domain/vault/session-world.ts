// A small world that carries out the machine's effects, and complains as soon as one of them breaks a promise of
// docs/security.md, also between two effects of one step.
import { holdsPicture, isAtDesk, vaultOf } from '#domain/vault/session-locking.ts'
import { startSession, stepSession } from '#domain/vault/session-machine.ts'
import type { Effect, SessionEvent, SessionState, WindowRole } from '#domain/vault/session-types.ts'

export const ourVault = '11111111-1111-4111-8111-111111111111'

type Process = { readonly withCode: boolean }

export class World {
  state: SessionState
  windows = new Set<WindowRole>(['therapist'])
  process: Process | undefined
  code = false
  picture = false
  kit = false
  idle = false
  privateWatch = false
  /** What the vault process was told last: in any state but `privateOpen` it keeps no private key. */
  told: SessionState['at'] | undefined
  left = false
  /** Set when a code dies, cleared when a passphrase (or the open caseload) brings a new one. */
  codeDied = false

  constructor(vaultId: string | null) {
    this.state = startSession(vaultId)
  }

  send(event: SessionEvent): void {
    if (this.left) return
    const before = this.state
    const { state, effects } = stepSession(before, event)
    this.#checkWay(before, event, state)
    if (event.t === 'vaultDied' && this.process) this.process = undefined
    this.state = state
    for (const effect of effects) this.#apply(effect)
    this.#checkStanding()
  }

  #apply(effect: Effect): void {
    switch (effect.do) {
      case 'startVault':
        expectThat(!this.process, 'one vault process at a time')
        expectThat(!effect.withCode || this.code, 'a wrapped key is given only while the code lives')
        this.process = { withCode: effect.withCode }
        break
      case 'endVault':
        this.process = undefined
        break
      case 'writeHead':
        expectThat(this.process !== undefined, 'the head is written by an open vault')
        break
      case 'openWindow':
        expectThat(!this.windows.has(effect.role), 'one window of a role')
        expectThat(this.windows.size === 0, 'no two windows meet')
        if (effect.role !== 'therapist')
          expectThat(!this.process, 'no vault process while a session window opens')
        this.windows.add(effect.role)
        break
      case 'destroyWindow':
        this.windows.delete(effect.role)
        break
      case 'keepCode':
        this.code = true
        this.codeDied = false
        break
      case 'dropCode':
        expectThat(this.code, 'only a living code is dropped')
        this.code = false
        this.codeDied = true
        break
      case 'keepPicture':
        this.picture = true
        break
      case 'dropPicture':
        expectThat(this.picture, 'only a picture that is there is dropped')
        this.picture = false
        break
      case 'keepKit':
        this.kit = true
        break
      case 'dropKit':
        this.kit = false
        break
      case 'startIdle':
        this.idle = true
        break
      case 'stopIdle':
        this.idle = false
        break
      case 'leave':
        this.left = true
        break
      case 'startPrivateWatch':
        this.privateWatch = true
        break
      case 'stopPrivateWatch':
        this.privateWatch = false
        break
      case 'tellVault':
        this.told = this.state.at
        expectThat(this.process !== undefined, `${effect.do} needs a vault process`)
        break
      case 'askTogether':
        expectThat(this.process !== undefined, `${effect.do} needs a vault process`)
        break
      case 'tellReturned':
        expectThat(this.windows.has('return'), 'the return window is told')
        break
      case 'tellWindow':
        break
    }
  }

  /** How one state may follow another. */
  #checkWay(before: SessionState, event: SessionEvent, after: SessionState): void {
    if (after.at === 'privateOpen' && before.at !== 'privateOpen')
      expectThat(
        before.at === 'unlocked' && event.t === 'privateOpened',
        'the private area opens by its own secret over an open caseload',
      )
    if (after.at === 'unlocked' && !isAtDesk(before)) {
      expectThat(event.t === 'opened', 'only an opened vault unlocks')
      if (event.t !== 'opened') return
      if (before.at === 'none' || before.at === 'locked')
        expectThat(event.via !== 'code', 'no code opens a caseload at the desk')
      else if (event.via === 'code')
        expectThat(
          before.codeIsEnough && this.code && !this.codeDied && this.process?.withCode === true,
          'the code opens the caseload only while it lives and where it is enough',
        )
      else expectThat(event.via === 'passphrase', 'a return needs the code or the passphrase')
    }
    if (after.at === 'client' && before.at !== 'client')
      expectThat(
        before.at === 'unlocked' || before.at === 'together',
        'a client gets the laptop by hand-over',
      )
    if (after.at === 'together' && before.at !== 'together')
      expectThat(before.at === 'client', 'Together comes after a client')
    if (event.t === 'opened' && event.via === 'code' && isMerging(after) && !isMerging(before))
      expectThat(this.code && !this.codeDied, 'a dead code opens nothing')
  }

  /** What must hold whenever the app waits. */
  #checkStanding(): void {
    const { state } = this
    const shown: WindowRole | undefined = this.left ? undefined : windowOf(state)
    expectThat(
      [...this.windows].join() === (shown ?? ''),
      `windows of ${JSON.stringify(state)}: ${[...this.windows]}`,
    )
    expectThat(
      (vaultOf(state) !== 'ended') === (this.process !== undefined),
      'a vault process where it belongs',
    )
    expectThat(holdsPicture(state) === this.picture, 'a picture only in Together and before its door')
    const inSession = state.at === 'client' || state.at === 'together'
    expectThat(inSession === this.kit, 'forms only in a session')
    expectThat((inSession && state.code.alive) === this.code, 'the wrapped key lives as long as the code')
    expectThat(isAtDesk(state) === this.idle, 'the idle lock watches the open desk')
    expectThat(
      (state.at === 'privateOpen') === this.privateWatch,
      'the private area is watched while it is open',
    )
    if (isAtDesk(state))
      expectThat(this.told === state.at || this.told === undefined, 'the vault knows the state')
    if (inSession && state.screen !== 'return')
      expectThat(!this.process, 'no vault process under a form or a picture')
    if (inSession && state.code.alive) expectThat(state.code.left >= 1 && state.code.left <= 5, 'tries left')
  }
}

const isMerging = (state: SessionState): boolean =>
  'screen' in state && state.screen === 'return' && state.return.step === 'merging'

const windowOf = (state: SessionState): WindowRole => {
  if (state.at === 'none' || state.at === 'locked' || isAtDesk(state)) return 'therapist'
  return state.screen === 'form' ? 'client' : state.screen === 'picture' ? 'together' : 'return'
}

function expectThat(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken: ${promise}`)
}
