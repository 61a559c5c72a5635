// Backups go to a folder, and a backup is a folder: both are chosen in main's own dialogs. The copy is made and verified
// in the vault process.
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { words } from '../app/words.ts'
import type { CallContext, CallDeps } from './context.ts'

const askPath = async (
  window: BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<string | undefined> => {
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? undefined : answer.filePaths[0]
}

export const backupCalls = ({
  vault,
  session,
  windows,
}: CallDeps): Handlers<AppContract, CallContext>['backup'] => ({
  run: async () => {
    const folder = await askPath(windows.find('therapist'), {
      title: words.dialog.backupFolder,
      buttonLabel: words.dialog.backupHere,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    if (!folder) return { outcome: 'cancelled' }
    return { outcome: 'made', backup: await vault.ask('backup', { folder }) }
  },
  restore: async () => {
    const source = await askPath(windows.find('therapist'), {
      title: words.dialog.restoreFolder,
      buttonLabel: words.dialog.restore,
      properties: ['openDirectory', 'dontAddToRecent'],
    })
    if (!source) return { outcome: 'cancelled' }
    const before = session.state()
    session.demand({ t: 'connect', purpose: 'create' })
    let chosen = 'vaultId' in before ? before.vaultId : null
    try {
      await session.settled()
      await vault.ready()
      chosen = (await vault.ask('restore', { source })).vaultId
      return { outcome: 'restored', vaultId: chosen }
    } finally {
      // Choosing ends the process that did this, or failed to; what came back opens with its own passphrase.
      session.send({ t: 'chosen', vaultId: chosen })
    }
  },
})
