// Takes back what was copied at the desk when the caseload is closed. What the clipboard held while another program had
// the focus is not ours and stays. Only a hash of the text is kept. (Reading is asynchronous in newer Electrons.)
import { createHash } from 'node:crypto'
import { type BrowserWindow, clipboard } from 'electron'

export type OwnClipboard = {
  readonly watch: (window: BrowserWindow) => void
  /** Clears the clipboard if it still holds what was copied here. */
  readonly clear: () => Promise<void>
}

const present = async (): Promise<string> =>
  createHash('sha256')
    .update(await clipboard.readText())
    .digest('hex')

export const createOwnClipboard = (): OwnClipboard => {
  let before: string | undefined
  let own: string | undefined
  const look = async (): Promise<string> => {
    const now = await present()
    if (before !== undefined && now !== before) own = now
    before = undefined
    return now
  }
  return {
    watch: (window) => {
      window.on('focus', async () => {
        before = await present()
      })
      window.on('blur', () => void look())
    },
    clear: async () => {
      const now = await look()
      if (own === now) await clipboard.clear()
      own = undefined
    },
  }
}
