// The main process, as a table of contents: one app at a time, its walls, then its life. Nothing is awaited at the top
// level: Electron would never become ready.
import { app } from 'electron'
import { describeApp } from './app/about.ts'
import { readCommandLine } from './app/command-line.ts'
import { locate } from './app/locations.ts'
import { createLog } from './app/log.ts'
import { refuseSwitches } from './app/refuse-switches.ts'
import { type RunningApp, runApp } from './app/run.ts'
import { createSettingsStore } from './app/settings-store.ts'
import { createAppProtocol, registerAppScheme } from './security/app-protocol.ts'
import { keepAllInPlace } from './security/navigation.ts'
import { silenceChromium } from './security/network.ts'
import { moveToTemporaryProfile } from './self-test/temporary-profile.ts'

const wanted = readCommandLine(process.argv)

const begin = (): void => {
  let running: RunningApp | undefined
  app.on('second-instance', () => running?.focus())
  app.on('before-quit', (event) => {
    if (!running) return
    event.preventDefault()
    running.quit()
  })
  // Read while Electron still gets ready.
  const locations = locate(app)
  const protocol = createAppProtocol(locations.renderer)
  protocol.warm('therapist')
  const settings = createSettingsStore(locations.root)
  const log = createLog(locations.logs)
  const about = describeApp(app.getVersion(), wanted.sample)
  const leave = (): void => {
    running = undefined
    app.quit()
  }
  void app.whenReady().then(() => {
    log('started')
    running = runApp({ app, locations, settings, about, log, protocol, leave })
  })
}

app.setName('Evenkeel')
// Closing the last window is main's own doing, at a lock and at a hand-over; leaving is asked for.
app.on('window-all-closed', () => undefined)
registerAppScheme()
silenceChromium(app)
keepAllInPlace(app)
if (refuseSwitches(app, process.argv)) {
  // It has said so and ends.
} else if (wanted.selfTest) {
  const folder = moveToTemporaryProfile(app)
  void app.whenReady().then(async () => {
    const { runSelfTest } = await import('./self-test/run-self-test.ts')
    await runSelfTest(app, folder)
  })
} else if (app.requestSingleInstanceLock()) begin()
else app.exit(0)
