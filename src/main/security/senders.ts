// Who speaks on an IPC channel: a page that main made itself, in its main frame, at its exact address. Anything else
// has no role, and without a role there is no call.
import type { WebContents, WebFrameMain } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import { pageOf } from './app-protocol.ts'

type Sent = { readonly sender: WebContents; readonly senderFrame: WebFrameMain | null }

export type Senders = {
  readonly register: (contents: WebContents, role: Role) => void
  readonly roleOf: (sent: Sent) => Role | undefined
}

export const createSenders = (): Senders => {
  const roles = new WeakMap<WebContents, Role>()
  return {
    register: (contents, role) => void roles.set(contents, role),
    roleOf: ({ sender, senderFrame }) => {
      const role = roles.get(sender)
      if (!role || !senderFrame || sender.isDestroyed()) return undefined
      const isMainFrame = senderFrame === sender.mainFrame && senderFrame.parent === null
      return isMainFrame && senderFrame.url === pageOf(role) ? role : undefined
    },
  }
}
