// The vault process's own code, run in the test's process without a window: it prepares a caseload for the app in a
// fraction of a second, and looks into the file after the app has gone. It speaks the same calls as a window does.
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toEpochMs } from '#domain/kernel/time.ts'
import { kdfFloor } from '#main/vault/crypto/kdf.ts'
import { createVaultProcess, type VaultPort } from '#main/vault/process/vault-process.ts'
import type { Reply } from '#shared/ipc/errors.ts'
import type { Ask, AskName, FromVault, PortReply } from '#shared/process/control.ts'
import { startCourseWorker } from '../../vault/support/course-worker.ts'

export type Desk = {
  /** As the therapist; throws the error's code. */
  readonly ok: <T = unknown>(channel: string, input?: object) => Promise<T>
  readonly ask: <W extends AskName>(what: W, input: Ask[W]['input']) => Promise<Ask[W]['output']>
  /** Sets the desk's clock so many milliseconds back. */
  readonly setBack: (ms: number) => void
  /** Closes the vault, so that the app can open it. */
  readonly close: () => Promise<void>
}

export type Prepared = {
  readonly vaultId: string
  readonly dir: string
  readonly passphrase: string
  readonly recoveryCode: string
}

export const PASSPHRASE = 'seven quiet lanterns glow'

const startDesk = (root: string, vaultId: string | null): Desk => {
  const answers = new Map<number, (answer: Extract<FromVault, { t: 'answer' }>) => void>()
  const replies = new Map<number, (reply: Reply) => void>()
  let nextId = 0
  let back = 0
  let hearCall: (event: { readonly data: unknown }) => void = () => undefined
  const vault = createVaultProcess({
    post: (message) => {
      if (message.t === 'opened') queueMicrotask(() => vault.hear({ t: 'state', state: 'unlocked' }, []))
      if (message.t === 'privateOpened')
        queueMicrotask(() => vault.hear({ t: 'state', state: 'privateOpen' }, []))
      if (message.t === 'privateClosed')
        queueMicrotask(() => vault.hear({ t: 'state', state: 'unlocked' }, []))
      if (message.t === 'answer') answers.get(message.id)?.(message)
    },
    now: () => toEpochMs(Date.now() - back),
    newId: randomUUID,
    startCourseWorker,
    kdf: kdfFloor,
  })
  const port: VaultPort = {
    on: (_event, listener) => {
      hearCall = listener
    },
    postMessage: (message) => {
      const { id, reply } = message as PortReply
      replies.get(id)?.(reply)
    },
    start: () => undefined,
  }
  const options = {
    root,
    vaultId,
    purpose: vaultId === null ? ('create' as const) : ('open' as const),
    nativeBinding: '',
    deviceId: randomUUID(),
    state: vaultId === null ? ('none' as const) : ('locked' as const),
    code: null,
  }
  vault.hear({ t: 'start', options }, [])
  vault.hear({ t: 'port', role: 'therapist' }, [port])
  const ask: Desk['ask'] = (what, input) =>
    new Promise((resolve, reject) => {
      nextId += 1
      answers.set(nextId, (answer) =>
        answer.ok ? resolve(answer.value as never) : reject(new Error(answer.code)),
      )
      vault.hear({ t: 'ask', id: nextId, what, input }, [])
    })
  const ok = async <T>(channel: string, input: object = {}): Promise<T> => {
    nextId += 1
    const id = nextId
    const reply = await new Promise<Reply>((resolve) => {
      replies.set(id, resolve)
      hearCall({ data: { id, channel, input } })
    })
    if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
    return reply.value as T
  }
  const setBack: Desk['setBack'] = (ms) => {
    back = ms
  }
  return { ok, ask, setBack, close: async () => void (await ask('close', {})) }
}

/** Opens a vault that no app has open now. The caller closes it. */
export const openDesk = async (root: string, vaultId: string, passphrase = PASSPHRASE): Promise<Desk> => {
  const desk = startDesk(root, vaultId)
  const { outcome } = await desk.ok<{ outcome: string }>('vault.unlock', { passphrase })
  if (outcome !== 'opened') throw new Error(`the vault did not open: ${outcome}`)
  return desk
}

/** Looks into a closed vault and closes it again. */
export const look = async <T>(
  root: string,
  vaultId: string,
  work: (desk: Desk) => Promise<T>,
  passphrase = PASSPHRASE,
): Promise<T> => {
  const desk = await openDesk(root, vaultId, passphrase)
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

/** What the app remembers of its last run: that this vault was open. */
const rememberVault = async (root: string, vaultId: string): Promise<void> => {
  await mkdir(root, { recursive: true })
  const kept = { deviceId: randomUUID(), lastVault: vaultId }
  await writeFile(join(root, 'settings.json'), JSON.stringify(kept), { mode: 0o600 })
}

/** The sample caseload, as its own screen makes it. Returns the vault's id. */
export const prepareSample = async (root: string, passphrase = PASSPHRASE): Promise<string> => {
  const desk = startDesk(root, null)
  const { vaultId } = await desk.ok<{ vaultId: string }>('vault.createSample', { passphrase })
  await desk.close()
  await rememberVault(root, vaultId)
  return vaultId
}

type Wish = {
  readonly label?: string
  readonly passphrase?: string
  /** 6 to 8 digits; none unless told. */
  readonly quickCode?: string
}

/** A new vault in a profile, its first run done, filled by `fill`; the app shows its lock screen next. */
export const prepareVault = async (
  root: string,
  wish: Wish = {},
  fill: (desk: Desk) => Promise<void> = async () => undefined,
): Promise<Prepared> => {
  const { label = 'Quiet practice', passphrase = PASSPHRASE } = wish
  const desk = startDesk(root, null)
  const { vaultId } = await desk.ok<{ vaultId: string }>('vault.create', { label, passphrase })
  const { code } = await desk.ok<{ code: string }>('vault.recoveryCode')
  await desk.ok('vault.confirmRecovery', { code })
  await desk.ok('settings.finishFirstRun', { therapistName: 'A. Keel' })
  if (wish.quickCode !== undefined) await desk.ok('settings.setQuickCode', { code: wish.quickCode })
  await fill(desk)
  await desk.close()
  await rememberVault(root, vaultId)
  return { vaultId, dir: join(root, 'vaults', vaultId), passphrase, recoveryCode: code }
}
