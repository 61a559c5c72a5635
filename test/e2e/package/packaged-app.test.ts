// The packaged app from outside, as a user gets it: what it can be made to do at its start, what it holds, and
// whether it works. Nothing is driven: with its fuses set, nothing can be.
import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { type PackagedApp, packageApp } from '../../../scripts/runtime/package-app.ts'
import { resolveRuntime } from '../../../scripts/runtime/resolve-runtime.ts'
import { expect, test } from '../harness/test.ts'
import { listArchive } from './archive.ts'

const OFF = [
  FuseV1Options.RunAsNode,
  FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  FuseV1Options.EnableNodeCliInspectArguments,
  FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  FuseV1Options.GrantFileProtocolExtraPrivileges,
] as const
const ON = [
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
] as const

/** The exit code of a start that was refused (src/main/app/refuse-switches.ts). */
const REFUSED = 64

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

const start = (app: PackagedApp, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done, fail) => {
    const flags = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
    const child = spawn(app.executable, [...flags, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A self-test that hangs has failed.
      timeout: 45_000,
      killSignal: 'SIGKILL',
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
  })

const jsonLine = (out: string): unknown => {
  const line = out.split('\n').find((text) => text.startsWith('{'))
  return line === undefined ? undefined : JSON.parse(line)
}

test.describe.configure({ mode: 'serial' })

let app: PackagedApp

test.beforeAll(async () => {
  test.setTimeout(180_000)
  app = await packageApp(await resolveRuntime())
})

test('its fuses are blown', async () => {
  const wire = await getCurrentFuseWire(app.executable)
  for (const fuse of OFF) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE)
  for (const fuse of ON) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE)
})

test('it holds the build and the two native packages, nothing else', async () => {
  const entries = listArchive(app)
  const strangers = entries.filter(
    (entry) =>
      !/^(package\.json|out\/(main|preload|renderer|native)\/|node_modules\/(better-sqlite3|@node-rs\/argon2))/.test(
        entry,
      ),
  )
  expect(strangers).toEqual([])
  expect(entries).toContain('out/native/better-sqlite3.node')
})

test('it says whether it is for release', async () => {
  expect((await readdir(app.resources)).includes('not-for-release')).toBe(!app.forRelease)
  expect(app.folder.includes('not-for-release')).toBe(!app.forRelease)
})

test('it passes its own test of keys, database and PDF', async ({ profile }) => {
  const { code, out } = await start(app, ['--self-test', `--user-data-dir=${profile}`])
  expect(jsonLine(out), out).toBeDefined()
  expect(code, out).toBe(0)
})

test('neither its environment nor its arguments turn it into something else', async ({ profile }) => {
  const planted = join(profile, 'planted')
  const script = `require('node:fs').writeFileSync(${JSON.stringify(planted)}, 'x')`
  const asNode = start(app, ['-e', script, '--self-test', `--user-data-dir=${profile}/1`], {
    ELECTRON_RUN_AS_NODE: '1',
  })
  const withOptions = start(app, ['--self-test', `--user-data-dir=${profile}/2`], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
  })
  expect((await asNode).code).toBe(REFUSED)
  expect((await withOptions).code).toBe(0)
  await expect(readFile(planted)).rejects.toThrow('ENOENT')
})

test('it does not start with a switch that lets somebody look in, and says which', async ({ profile }) => {
  const switches = [
    '--remote-debugging-port=0',
    '-remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--renderer-cmd-prefix=/bin/sh',
    `--log-net-log=${profile}/net.json`,
    '--trace-startup',
  ]
  for (const given of switches) {
    const { code, out, err } = await start(app, [given, `--user-data-dir=${profile}/3`])
    expect(code, given).toBe(REFUSED)
    expect(err).toContain(`“${/^--?([\w-]+)/.exec(given)?.[1]}”`)
    expect(out + err).not.toContain('DevTools listening')
  }
  expect(await readdir(profile)).not.toContain('net.json')
})
