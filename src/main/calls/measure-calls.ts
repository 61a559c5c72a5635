// Where a rating's answers are written to is chosen in main's own dialog; the suggested name says nothing of the client.
// The text comes from the therapist's window, which had it from the vault, as the bytes of a PDF do.
import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { words } from '../app/words.ts'
import { writeReport } from '../reports/write-report.ts'
import type { CallContext, CallDeps } from './context.ts'

export const measureCalls = ({
  windows,
  session,
}: CallDeps): Handlers<AppContract, CallContext>['measures'] => ({
  saveResponse: async ({ json }) => {
    const options: Electron.SaveDialogOptions = {
      title: words.dialog.saveResponse,
      defaultPath: join(app.getPath('documents'), `${words.file.response}.json`),
      filters: [{ name: words.dialog.json, extensions: ['json'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    }
    const window = windows.find('therapist')
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    if (answer.canceled || !answer.filePath) return { outcome: 'cancelled' }
    // The desk may have locked while the dialog was open.
    if (session.state().at !== 'unlocked') throw new CallError('notOpen')
    await writeReport(answer.filePath, Buffer.from(json, 'utf8'))
    return { outcome: 'written' }
  },
})
