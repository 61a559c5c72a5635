// The one file that names ipcMain: main's own calls, each through the sender check and the shared dispatcher.
import { ipcMain } from 'electron'
import type { Dispatch } from '#shared/ipc/dispatch.ts'
import type { ErrorCode, Reply } from '#shared/ipc/errors.ts'
import { APP_CHANNELS, CLIENT_CHANNELS } from '#shared/ipc/names.ts'
import type { Senders } from '../security/senders.ts'

export type ExposeInput = {
  readonly senders: Senders
  readonly dispatch: Dispatch
  readonly refused: (channel: string, code: ErrorCode) => void
}

/** Electron-store listens on a channel of its own that tells a page where the profile lies; nobody here needs it. */
const closeOthers = (): void => {
  for (const channel of ipcMain.eventNames()) ipcMain.removeAllListeners(String(channel))
}

export const exposeCalls = ({ senders, dispatch, refused }: ExposeInput): void => {
  closeOthers()
  for (const channel of [...APP_CHANNELS, ...CLIENT_CHANNELS])
    ipcMain.handle(channel, async (event, input: unknown): Promise<Reply> => {
      const role = senders.roleOf(event)
      if (role) return await dispatch(role, channel, input)
      refused(channel, 'notAllowed')
      return { ok: false, code: 'notAllowed' }
    })
}
