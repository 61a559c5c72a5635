// Answers the system's dialogs in main, where a driver cannot click.
import { stat } from 'node:fs/promises'
import type { RunningApp } from './launch.ts'

/** Every following save dialog answers with this path. */
export const stubSaveDialog = (app: RunningApp, filePath: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)

/** Every following open dialog answers with this path, if it lets a person choose such a thing: a folder or a file. */
export const stubOpenDialog = async (app: RunningApp, path: string): Promise<void> => {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  const wanted = isFile ? 'openFile' : 'openDirectory'
  await app.electron.evaluate(
    ({ dialog }, [chosen, property]) => {
      // The method takes a window, options or both.
      dialog.showOpenDialog = async (...given: readonly unknown[]) => {
        const { properties } = given.at(-1) as { readonly properties: readonly string[] }
        if (!properties.includes(property)) return { canceled: true, filePaths: [] }
        return { canceled: false, filePaths: [chosen] }
      }
    },
    [path, wanted] as const,
  )
}

/** Every following save or open dialog is cancelled. */
export const cancelDialogs = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
  })
