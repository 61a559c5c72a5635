// app://evenkeel/…: the only address that a window can load. Each role's session serves the files of its own entry,
// from a map that is made once; a path is looked up, never resolved.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { protocol, type Session } from 'electron'
import type { Role } from '#shared/ipc/define.ts'
import { filesOfEntry, firstFilesOfEntry, type Manifest } from './app-map.ts'
import { fileHeaders, pageHeaders } from './csp.ts'

const SCHEME = 'app'
export const APP_ORIGIN = `${SCHEME}://evenkeel`
export const pageOf = (role: Role): string => `${APP_ORIGIN}/${role}.html`

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const NONCE = '__CSP_NONCE__'

/** Before the app is ready; a scheme cannot be made privileged later. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ])

const nothing = (): Response => new Response(null, { status: 404, headers: { ...fileHeaders } })

const createReader = (folder: string) => {
  const kept = new Map<string, Promise<Buffer>>()
  return (path: string): Promise<Buffer> => {
    const known = kept.get(path) ?? readFile(join(folder, path))
    kept.set(path, known)
    return known
  }
}

export type AppProtocol = {
  /** Begins to read what this role's window will ask for first. */
  readonly warm: (role: Role) => void
  readonly serve: (session: Session, role: Role) => void
}

export const createAppProtocol = (folder: string): AppProtocol => {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const manifest = JSON.parse(text('.vite/manifest.json')) as Manifest
  const read = createReader(folder)

  const answer = async (path: string): Promise<Response> => {
    const type = TYPES[extname(path)]
    if (!type) return nothing()
    const bytes = await read(path)
    if (extname(path) !== '.html')
      return new Response(new Uint8Array(bytes), { headers: { ...fileHeaders, 'Content-Type': type } })
    const nonce = randomBytes(16).toString('base64')
    const page = bytes.toString('utf8').replaceAll(NONCE, nonce)
    return new Response(page, { headers: { ...fileHeaders, ...pageHeaders(nonce), 'Content-Type': type } })
  }

  return {
    warm: (role) => {
      for (const path of firstFilesOfEntry(manifest, `${role}.html`)) read(path).catch(() => undefined)
    },
    serve: (session, role) => {
      // The request filter does not see files of the disk; this does.
      session.protocol.handle('file', nothing)
      const files = filesOfEntry(manifest, `${role}.html`, text)
      session.protocol.handle(SCHEME, async ({ url, method }) => {
        const path = url.startsWith(`${APP_ORIGIN}/`) ? url.slice(APP_ORIGIN.length + 1) : ''
        if (method !== 'GET' || !files.has(path)) return nothing()
        return await answer(path).catch(nothing)
      })
    },
  }
}
