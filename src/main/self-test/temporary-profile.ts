// Where the self-test lives: in a profile folder of its own, which is gone when the app has ended.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'electron'

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
