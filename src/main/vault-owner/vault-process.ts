// Main's hand on one vault process: fork, speak over its own channel, hand it ports, end it. A process that has been
// ended is heard no more, whatever it still says.
import { type MessagePortMain, utilityProcess } from 'electron'
import type { AppState, Role } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Ask, AskName, FromVault, StartOptions, ToVault } from '#shared/process/control.ts'

const READY_MS = 15_000

export type Opened = Extract<FromVault, { t: 'opened' }>

export type VaultProcessInput = {
  /** The built entry of the vault process. */
  readonly entry: string
  readonly options: StartOptions
  readonly onOpened: (opened: Opened) => void
  /** A wrong code, or one that was tried and whose end nobody will hear. */
  readonly onCodeWrong: () => void
  /** The private store was opened, or closed as asked. */
  readonly onPrivate: (what: 'privateOpened' | 'privateClosed') => void
  /** The setting changed while the vault is open. */
  readonly onIdleMinutes: (minutes: number) => void
  /** It ended without having been told to. */
  readonly onDied: () => void
}

export type VaultProcess = {
  /** Resolves when it takes calls; rejects with a CallError when it ends before. */
  readonly ready: () => Promise<void>
  readonly tell: (state: AppState) => void
  readonly givePort: (role: Role, port: MessagePortMain) => void
  /** Rejects with the vault's own code, or `notOpen` when the process ends first. */
  readonly ask: <N extends AskName>(what: N, input: Ask[N]['input']) => Promise<Ask[N]['output']>
  /** Resolves when the process is gone. */
  readonly end: () => Promise<void>
}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: CallError) => void }

export const startVaultProcess = (input: VaultProcessInput): VaultProcess => {
  const child = utilityProcess.fork(input.entry, [], {
    serviceName: 'Evenkeel vault',
    stdio: 'ignore',
    env: {},
    allowLoadingUnsignedLibraries: true,
  })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let ended = false
  let isTryingCode = false
  const post = (message: ToVault, ports: MessagePortMain[] = []): void => child.postMessage(message, ports)

  const stop = (): void => {
    ended = true
    clearTimeout(patience)
    becomeReady.reject(new CallError('notOpen'))
    for (const { reject } of waiting.values()) reject(new CallError('notOpen'))
    waiting.clear()
    codeTried(true)
  }
  const codeTried = (wasWrong: boolean): void => {
    const counts = isTryingCode && wasWrong
    isTryingCode = false
    if (counts) input.onCodeWrong()
  }
  const becomeReady = Promise.withResolvers<void>()
  becomeReady.promise.catch(() => undefined)
  const patience = setTimeout(() => child.kill(), READY_MS)

  const settle = (answer: Extract<FromVault, { t: 'answer' }>): void => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.ok) asker?.resolve(answer.value)
    else asker?.reject(new CallError(answer.code))
  }
  child.on('message', (message: FromVault) => {
    if (ended) return
    if (message.t === 'ready') {
      clearTimeout(patience)
      becomeReady.resolve()
    } else if (message.t === 'opened') {
      codeTried(false)
      input.onOpened(message)
    } else if (message.t === 'codeTry') {
      isTryingCode = true
      post({ t: 'codeMay' })
    } else if (message.t === 'codeWrong') codeTried(true)
    else if (message.t === 'codeSpared') codeTried(false)
    else if (message.t === 'privateOpened' || message.t === 'privateClosed') input.onPrivate(message.t)
    else if (message.t === 'idleMinutes') input.onIdleMinutes(message.minutes)
    else settle(message)
  })
  const gone = Promise.withResolvers<void>()
  // A process that has not come up yet cannot be killed: it would live on, unheard.
  child.on('spawn', () => ended && child.kill())
  child.on('exit', () => {
    gone.resolve()
    if (ended) return
    stop()
    input.onDied()
  })
  post({ t: 'start', options: input.options })

  return {
    ready: () => becomeReady.promise,
    tell: (state) => post({ t: 'state', state }),
    givePort: (role, port) => post({ t: 'port', role }, [port]),
    ask: (what, asked) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new CallError('notOpen'))
        const id = nextId++
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        post({ t: 'ask', id, what, input: asked })
      }),
    end: () => {
      if (!ended) {
        stop()
        child.kill()
      }
      return gone.promise
    },
  }
}
