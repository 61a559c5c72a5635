// Where a report goes is chosen in main's own dialog; the suggested name says nothing of the client.
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { ReportJob } from '#shared/contracts/reports.ts'
import type { AppContract } from '#shared/ipc/app-contract.ts'
import type { Handlers } from '#shared/ipc/define.ts'
import { CallError } from '#shared/ipc/errors.ts'
import { words } from '../app/words.ts'
import { type CallContext, type CallDeps, DONE } from './context.ts'

type Exported = { outcome: 'written' } | { outcome: 'cancelled' }

/** The local day, YYYY-MM-DD. */
const today = (): string => {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A blank form is called by what it is, so that a folder of them can be told apart; a report by its day. */
const namesOf = (job: ReportJob): { readonly title: string; readonly file: string } => {
  switch (job.kind) {
    case 'progress':
      return { title: words.dialog.saveReport, file: `${words.file.progress}-${today()}` }
    case 'recoverySheet':
      return { title: words.dialog.saveSheet, file: `${words.file.sheet}-${today()}` }
    case 'brief':
      return { title: words.dialog.saveBrief, file: `${words.file.brief}-${today()}` }
    case 'paperForm':
      return {
        title: words.dialog.saveForm,
        file: `${job.occasion === 'outcome' ? words.file.outcome : words.file.alliance}-${job.version}-${job.language}`,
      }
    case 'leaflet':
      return { title: words.dialog.saveLeaflet, file: `${words.file.leaflet}-${job.language}` }
  }
}

const askWhere = async (window: BrowserWindow | undefined, job: ReportJob): Promise<string | undefined> => {
  const { title, file } = namesOf(job)
  const options: Electron.SaveDialogOptions = {
    title,
    defaultPath: join(app.getPath('documents'), `${file}.pdf`),
    filters: [{ name: words.dialog.pdf, extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? undefined : answer.filePath
}

export const reportCalls = ({
  reports,
  windows,
  session,
}: CallDeps): Handlers<AppContract, CallContext>['reports'] => {
  const exportJob = async (job: ReportJob): Promise<Exported> => {
    const path = await askWhere(windows.find('therapist'), job)
    if (!path) return { outcome: 'cancelled' }
    // The desk may have locked while the dialog was open.
    if (session.state().at !== 'unlocked') throw new CallError('notOpen')
    await reports.make(job, path)
    return { outcome: 'written' }
  }
  return {
    exportProgress: (choice) => exportJob({ kind: 'progress', choice }),
    exportBrief: (choice) => exportJob({ kind: 'brief', choice }),
    exportRecoverySheet: ({ pageSize }) => exportJob({ kind: 'recoverySheet', pageSize }),
    exportPaper: (choice) => exportJob(choice),
    job: () => reports.job(),
    ready: ({ outcome }) => {
      reports.drawn(outcome)
      return DONE
    },
  }
}
