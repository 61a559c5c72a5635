// There is at most one vault process. This owns it: starts it for a purpose, ends it, and knows nothing of its rows.
import type { MessagePortMain } from 'electron'
import type { AppState, Role } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Ask, AskName, StartOptions } from '#shared/process/control.ts'
import { type Opened, startVaultProcess, type VaultProcess } from './vault-process.ts'

/** How long an open vault gets to write its head and close its file. */
const CLOSE_MS = 2_000
/** How long what follows waits for a process that was told to end; a few milliseconds are the rule. */
const GONE_MS = 2_000

/** What comes later than `ms` is not waited for. */
const within = async (ms: number, work: Promise<unknown> | undefined): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}

export type VaultOwnerInput = {
  readonly entry: string
  readonly root: string
  readonly nativeBinding: string
  readonly deviceId: string
  readonly onOpened: (opened: Opened) => void
  readonly onCodeWrong: () => void
  readonly onPrivate: (what: 'privateOpened' | 'privateClosed') => void
  readonly onIdleMinutes: (minutes: number) => void
  readonly onDied: () => void
}

export type StartVault = Pick<StartOptions, 'vaultId' | 'purpose' | 'state' | 'code'>

export type VaultOwner = {
  readonly start: (what: StartVault) => void
  readonly ready: () => Promise<void>
  readonly tell: (state: AppState) => void
  readonly givePort: (role: Role, port: MessagePortMain) => void
  readonly ask: <N extends AskName>(what: N, input: Ask[N]['input']) => Promise<Ask[N]['output']>
  /** Asks the vault to close; gives up after a while. The process is still to be ended. */
  readonly close: () => Promise<void>
  /** Resolves when the process is gone, so that no window opens beside it. */
  readonly end: () => Promise<void>
}

export const createVaultOwner = (input: VaultOwnerInput): VaultOwner => {
  const { entry, root, nativeBinding, deviceId, onDied, ...heard } = input
  let present: VaultProcess | undefined
  const need = (): VaultProcess => {
    if (!present) throw new CallError('notOpen')
    return present
  }
  const end = async (): Promise<void> => {
    const ending = present?.end()
    present = undefined
    await within(GONE_MS, ending)
  }
  return {
    start: (what) => {
      void end()
      const options: StartOptions = { root, nativeBinding, deviceId, ...what }
      const died = () => {
        present = undefined
        onDied()
      }
      present = startVaultProcess({ entry, options, ...heard, onDied: died })
    },
    ready: async () => await need().ready(),
    tell: (state) => present?.tell(state),
    givePort: (role, port) => need().givePort(role, port),
    ask: async (what, asked) => await need().ask(what, asked),
    close: async () => {
      // A vault that can't write its head is closed all the same; the next opening says so.
      const closed = present?.ask('close', {}).catch(() => undefined)
      await within(CLOSE_MS, closed)
    },
    end,
  }
}
