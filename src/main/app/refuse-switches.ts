// A release that is started with a switch that it does not know says so and ends, before there is a page or a key.
import { type App, dialog } from 'electron'
import { strangeSwitches } from '../security/switches.ts'
import { words } from './words.ts'

const REFUSED = 64

/** True where the app has ended. A development runtime is driven by such switches and keeps them. */
export const refuseSwitches = (app: App, argv: readonly string[]): boolean => {
  if (!app.isPackaged) return false
  const [first] = strangeSwitches(argv.slice(1), process.platform)
  if (first === undefined) return false
  for (const name of strangeSwitches(argv.slice(1), process.platform)) app.commandLine.removeSwitch(name)
  dialog.showErrorBox(words.start.title, words.start.strangeSwitch.replace('{{name}}', first))
  app.exit(REFUSED)
  return true
}
