// Answers the system's dialogs in main, where a driver cannot click.
import type { RunningApp } from './launch.ts'

/** Every following save dialog answers with this path. */
export const stubSaveDialog = (app: RunningApp, filePath: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)

/** Every following open dialog answers with these paths. */
export const stubOpenDialog = (app: RunningApp, filePaths: readonly string[]): Promise<void> =>
  app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...chosen] })
  }, filePaths)

/** Every following save or open dialog is cancelled. */
export const cancelDialogs = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
  })
