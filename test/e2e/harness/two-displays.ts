// A desktop with displays that come and go: Xorg with its dummy driver, whose outputs xrandr switches while it runs.
// Xvfb has one display for good. Where Xorg cannot run, that is a failure with its own words.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../../scripts/runtime/run.ts'
import { startServer } from '../../../scripts/runtime/screen.ts'

export type Outputs = {
  readonly display: string
  /** Switches outputs by xrandr's own words: `['--output', 'DUMMY1', '--off']`. */
  readonly xrandr: (...args: readonly string[]) => Promise<void>
  readonly stop: () => Promise<void>
}

export const FIRST = 'DUMMY0'
export const SECOND = 'DUMMY1'

/** Both displays have these modes. */
export const LARGE = '1280x800'
export const SMALL = '1024x600'

const CONFIG = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "DontVTSwitch" "true"
  Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
  Modeline "${LARGE}" 83.50 1280 1352 1480 1680 800 803 809 831
  Modeline "${SMALL}" 48.96 1024 1064 1168 1312 600 601 604 622
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "${LARGE}"
    Virtual 4096 2048
  EndSubSection
EndSection
`

/** Starts with one display on, of the larger mode. */
export const startOutputs = async (): Promise<Outputs> => {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-xorg-'))
  const config = join(folder, 'xorg.conf')
  const log = join(folder, 'log')
  await writeFile(config, CONFIG)
  const args = ['-config', config, '-logfile', log, '-novtswitch', '-sharevts', '-keeptty']
  const server = await startServer('Xorg', args).catch(async (cause: unknown) => {
    const said = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n')
    throw new Error(
      `Xorg with two displays cannot run here (see test/e2e/harness/two-displays.ts)\n${said}`,
      {
        cause,
      },
    )
  })
  const env = { ...process.env, DISPLAY: server.display }
  // The driver finds out which outputs are connected when somebody asks, and not when one is switched.
  const xrandr = async (...wanted: readonly string[]): Promise<void> => {
    await run('xrandr', wanted, { env })
    await run('xrandr', ['--query'], { env })
  }
  for (const mode of [LARGE, SMALL]) await xrandr('--addmode', SECOND, mode)
  return {
    display: server.display,
    xrandr,
    stop: async () => {
      server.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
