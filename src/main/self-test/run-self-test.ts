// Where the self-test lives: in a profile folder of its own, which is gone when the app has ended.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'
import { describeApp } from '../app/about.ts'
import { locate } from '../app/locations.ts'
import { createLog } from '../app/log.ts'
import { runApp } from '../app/run.ts'
import { createSettingsStore } from '../app/settings-store.ts'
import { createAppProtocol } from '../security/app-protocol.ts'
import { selfTest } from './self-test.ts'

const LONGEST_MS = 60_000

/** The switch by which the self-test tells its second self where to live. */
const HOME_SWITCH = 'self-test-in'

/**
 * Before the app is ready. Chromium writes into its profile until the very end, so the test runs in a child whose profile
 * this process takes away when it has ended. Returns the folder in the child; in the parent it does not return.
 */
export const moveToTemporaryProfile = (app: App): string => {
  const given = app.commandLine.getSwitchValue(HOME_SWITCH)
  if (given) {
    app.setPath('userData', given)
    return given
  }
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-self-test-'))
  const args = [...process.argv.slice(1), `--${HOME_SWITCH}=${folder}`]
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  rmSync(folder, { recursive: true, force: true })
  process.exit(status ?? 1)
}

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
