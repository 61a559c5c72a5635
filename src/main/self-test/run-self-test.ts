// Runs the whole app for the self-test, without a window that shows. Loaded for a self-test alone.
import type { App } from 'electron'
import { describeApp } from '../app/about.ts'
import { locate } from '../app/locations.ts'
import { createLog } from '../app/log.ts'
import { runApp } from '../app/run.ts'
import { createSettingsStore } from '../app/settings-store.ts'
import { createAppProtocol } from '../security/app-protocol.ts'
import { selfTest } from './self-test.ts'

const LONGEST_MS = 60_000

/** Prints one line of JSON and ends the app: 0 when every check passed. */
export const runSelfTest = async (app: App, folder: string): Promise<void> => {
  const leave = (line: object, exitCode: number): void => {
    process.stdout.write(`${JSON.stringify(line)}\n`, () => app.exit(exitCode))
  }
  setTimeout(() => leave({ ok: false, checks: [], code: 'tooLong' }, 1), LONGEST_MS)
  const about = describeApp(app.getVersion(), false)
  const locations = locate(app)
  const settings = createSettingsStore(locations.root)
  const log = createLog(locations.logs)
  const protocol = createAppProtocol(locations.renderer)
  const leaveEarly = (): void => app.exit(1)
  const running = runApp({
    app,
    locations,
    settings,
    about,
    log,
    protocol,
    hidden: true,
    leave: leaveEarly,
  })
  const checks = await selfTest(running, folder)
  const ok = checks.every((check) => check.ok)
  const { version, electron, developmentRuntime } = about
  leave({ ok, version, electron, developmentRuntime, checks }, ok ? 0 : 1)
}
