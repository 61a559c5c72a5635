// Where the private export goes is chosen in main's dialog; the vault process writes it, so that main sees no row. The
// suggested name says nothing.
import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { words } from '../app/words.ts'
import type { CallContext, CallDeps } from './context.ts'

export const wellbeingCalls = ({
  windows,
  session,
  vault,
  privateWatch,
}: CallDeps): Handlers<AppContract, CallContext>['wellbeing'] => ({
  export: async () => {
    const options: Electron.SaveDialogOptions = {
      title: words.dialog.saveCheckIn,
      defaultPath: join(app.getPath('documents'), `${words.file.checkIn}.json`),
      filters: [{ name: words.dialog.json, extensions: ['json'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    }
    const window = windows.find('therapist')
    const answer = await privateWatch.during(
      window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options),
    )
    if (answer.canceled || !answer.filePath) return { outcome: 'cancelled' }
    // It may have hidden itself while the dialog was open.
    if (session.state().at !== 'privateOpen') throw new CallError('notOpen')
    await vault.ask('exportPrivate', { path: answer.filePath })
    return { outcome: 'written' }
  },
})
