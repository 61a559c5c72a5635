// There is at most one vault process. This owns it: starts it for a purpose, ends it, and knows nothing of its rows.
import type { MessagePortMain } from 'electron'
import type { AppState, Role } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import type { Ask, AskName, StartOptions } from '#shared/process/control.ts'
import { type Opened, startVaultProcess, type VaultProcess } from './vault-process.ts'

/** How long an open vault gets to write its head and close its file. */
const CLOSE_MS = 2_000

export type VaultOwnerInput = {
  readonly entry: string
  readonly root: string
  readonly nativeBinding: string
  readonly deviceId: string
  readonly onOpened: (opened: Opened) => void
  readonly onCodeWrong: () => void
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
  readonly end: () => void
}

export const createVaultOwner = (input: VaultOwnerInput): VaultOwner => {
  const { entry, root, nativeBinding, deviceId, onDied, ...heard } = input
  let present: VaultProcess | undefined
  const need = (): VaultProcess => {
    if (!present) throw new CallError('notOpen')
    return present
  }
  const end = (): void => {
    present?.end()
    present = undefined
  }
  return {
    start: (what) => {
      end()
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
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, CLOSE_MS)
      })
      // A vault that can't write its head is closed all the same; the next opening says so.
      const closed = present?.ask('close', {}).then(
        () => undefined,
        () => undefined,
      )
      await Promise.race([closed, late])
      clearTimeout(timer)
    },
    end,
  }
}
