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
    session.demand({ t: 'connect', purpose: 'create' })
    await session.settled()
    await vault.ready()
    const { vaultId } = await vault.ask('restore', { source })
    // Choosing it ends the process that brought it back; it opens with its own passphrase.
    session.demand({ t: 'chosen', vaultId })
    return { outcome: 'restored', vaultId }
  },
})
