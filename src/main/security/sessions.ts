// One in-memory browser session for each role, with the same walls around each and its own files inside.
import { type Session, session } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import type { AppProtocol } from './app-protocol.ts'
import { cutNetwork } from './network.ts'
import { denyPermissions } from './permissions.ts'

export type Sessions = {
  readonly of: (role: Role) => Session
  /** Forgets what a page of this role may have kept. */
  readonly clear: (role: Role) => void
}

export const createSessions = (protocol: AppProtocol): Sessions => {
  const made = new Map<Role, Session>()
  const make = (role: Role): Session => {
    // Without `persist:` a session lives in memory only.
    const fresh = session.fromPartition(role, { cache: false })
    cutNetwork(fresh)
    denyPermissions(fresh)
    protocol.serve(fresh, role)
    made.set(role, fresh)
    return fresh
  }
  // Electron's own default session is never used; it is walled in all the same.
  cutNetwork(session.defaultSession)
  denyPermissions(session.defaultSession)
  return {
    of: (role) => made.get(role) ?? make(role),
    clear: (role) => void made.get(role)?.clearStorageData(),
  }
}
