// Where the app's own files and the user's files lie.
import { join } from 'node:path'
import type { App } from 'electron'
import type { Role } from '#shared/ipc/define.ts'

export type Locations = {
  /** Holds `vaults/`, the settings and the log. */
  readonly root: string
  readonly logs: string
  readonly renderer: string
  readonly vaultEntry: string
  /** The SQLite addon for this runtime; never inside an archive, which cannot be loaded from. */
  readonly addon: string
  readonly preload: (role: Role) => string
}

export const locate = (app: App): Locations => {
  const out = join(app.getAppPath(), 'out')
  const root = app.getPath('userData')
  return {
    root,
    logs: join(root, 'logs'),
    renderer: join(out, 'renderer'),
    vaultEntry: join(out, 'main/vault.js'),
    addon: join(out, 'native/better-sqlite3.node').replace('app.asar', 'app.asar.unpacked'),
    preload: (role) => join(out, 'preload', role === 'client' ? 'client-window.cjs' : 'main-window.cjs'),
  }
}
