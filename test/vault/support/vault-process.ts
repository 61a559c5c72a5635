// A vault process without Electron: main's side of the channel and any number of windows' ports, on a real encrypted file.
import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { type EpochMs, toEpochMs } from '#domain/kernel/time.ts'
import type { ProcessTools } from '#main/vault/process/vault-life.ts'
import { createVaultProcess, type VaultPort } from '#main/vault/process/vault-process.ts'
import type { AppState, Role } from '#shared/ipc/define.ts'
import type { Reply } from '#shared/ipc/errors.ts'
import type { Ask, AskName, FromVault, PortReply, StartOptions } from '#shared/process/control.ts'
import { startCourseWorker } from './course-worker.ts'
import { cheapKdf, passphrase, startOfTests, temporaryFolder } from './temp-vault.ts'

export type TestClock = { now: EpochMs }

export type TestProcess = {
  readonly root: string
  readonly clock: TestClock
  /** Lets time pass, in milliseconds. */
  readonly later: (ms: number) => void
  readonly posted: FromVault[]
  /** What main says the app's state is; also given in answer to `opened`. */
  readonly say: (state: AppState) => void
  /** Main has counted a try of the code; said by itself unless it is silent. */
  readonly letTry: () => void
  readonly call: (role: Role, channel: string, input: unknown) => Promise<Reply>
  /** Anything at all, straight onto the port. */
  readonly raw: (role: Role, data: unknown) => void
  /** As the therapist; throws the code. */
  readonly ok: <T = unknown>(channel: string, input?: unknown, role?: Role) => Promise<T>
  readonly code: (channel: string, input?: unknown, role?: Role) => Promise<string>
  readonly ask: <W extends AskName>(what: W, input: Ask[W]['input']) => Promise<Ask[W]['output']>
}

type Wish = {
  readonly root?: string
  readonly options?: Partial<StartOptions>
  /** What main answers to `opened`. */
  readonly openState?: AppState
  /** Main says nothing by itself. */
  readonly silent?: boolean
  readonly tools?: Partial<ProcessTools>
  readonly clock?: TestClock
}

export const startProcess = (wish: Wish = {}): TestProcess => {
  const root = wish.root ?? temporaryFolder()
  const clock = wish.clock ?? { now: toEpochMs(startOfTests) }
  const posted: FromVault[] = []
  const waiting = new Map<number, (answer: Extract<FromVault, { t: 'answer' }>) => void>()
  let nextId = 0
  const vault = createVaultProcess({
    post: (message) => {
      posted.push(structuredClone(message))
      if (message.t === 'opened' && wish.silent !== true)
        queueMicrotask(() => say(wish.openState ?? 'unlocked'))
      if (message.t === 'privateOpened' && wish.silent !== true) queueMicrotask(() => say('privateOpen'))
      if (message.t === 'privateClosed' && wish.silent !== true) queueMicrotask(() => say('unlocked'))
      if (message.t === 'codeTry' && wish.silent !== true) vault.hear({ t: 'codeMay' }, [])
      if (message.t === 'answer') waiting.get(message.id)?.(structuredClone(message))
    },
    now: () => clock.now,
    newId: randomUUID,
    startCourseWorker,
    kdf: cheapKdf,
    kdfFloor: cheapKdf,
    ...wish.tools,
  })
  const say = (state: AppState): void => vault.hear({ t: 'state', state }, [])
  const letTry = (): void => vault.hear({ t: 'codeMay' }, [])
  vault.hear(
    {
      t: 'start',
      options: {
        root,
        vaultId: null,
        purpose: 'create',
        nativeBinding: '',
        deviceId: randomUUID(),
        state: 'none',
        code: null,
        ...wish.options,
      },
    },
    [],
  )
  const ports = new Map<
    Role,
    { ask: (data: unknown) => unknown; replies: Map<number, (reply: Reply) => void> }
  >()
  const portOf = (role: Role) => {
    const known = ports.get(role)
    if (known) return known
    const heard: ((event: { data: unknown }) => void)[] = []
    const replies = new Map<number, (reply: Reply) => void>()
    const port: VaultPort = {
      on: (_event, listener) => void heard.push(listener),
      postMessage: (message) => {
        const { id, reply } = structuredClone(message) as PortReply
        replies.get(id)?.(reply)
      },
      start: () => undefined,
    }
    vault.hear({ t: 'port', role }, [port])
    const made = { ask: (data: unknown) => heard.map((one) => one({ data })), replies }
    ports.set(role, made)
    return made
  }
  const call: TestProcess['call'] = (role, channel, input) =>
    new Promise((resolve) => {
      const { ask, replies } = portOf(role)
      nextId += 1
      replies.set(nextId, resolve)
      ask({ id: nextId, channel, input })
    })
  const process: TestProcess = {
    root,
    clock,
    later: (ms) => {
      clock.now = toEpochMs(clock.now + ms)
    },
    posted,
    say,
    call,
    letTry,
    raw: (role, data) => void portOf(role).ask(data),
    ok: async (channel, input = {}, role = 'therapist') => {
      const reply = await call(role, channel, input)
      if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
      return reply.value as never
    },
    code: async (channel, input = {}, role = 'therapist') => {
      const reply = await call(role, channel, input)
      return reply.ok ? 'ok' : reply.code
    },
    ask: (what, input) =>
      new Promise((resolve, reject) => {
        nextId += 1
        waiting.set(nextId, (answer) =>
          answer.ok ? resolve(answer.value as never) : reject(new Error(answer.code)),
        )
        vault.hear({ t: 'ask', id: nextId, what, input }, [])
      }),
  }
  onTestFinished(() => process.ask('close', {}).then(() => undefined))
  return process
}

/** A process with a new, empty, open vault. */
export const startOpen = async (wish: Wish = {}): Promise<TestProcess & { readonly vaultId: string }> => {
  const process = startProcess(wish)
  const { vaultId } = await process.ok<{ vaultId: string }>('vault.create', { label: 'Practice', passphrase })
  return { ...process, vaultId }
}

/** Closes a vault and starts another process on it, as after a lock. */
export const restart = async (
  before: TestProcess & { readonly vaultId: string },
  wish: Wish = {},
): Promise<TestProcess> => {
  await before.ask('close', {})
  return startProcess({
    root: before.root,
    clock: before.clock,
    ...wish,
    options: { vaultId: before.vaultId, purpose: 'open', state: 'locked', ...wish.options },
  })
}
