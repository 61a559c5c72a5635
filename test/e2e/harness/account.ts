// An unprivileged account for the tests that need Chromium's real sandbox. Root makes one and gives it a copy of
// the app that it can read; anybody else is such an account already.
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inModules, inProject } from '../../../scripts/runtime/paths.ts'
import { run } from '../../../scripts/runtime/run.ts'
import type { Runtime } from '../../../scripts/runtime/runtime.ts'
import { writeEntry } from '../../../scripts/runtime/write-entry.ts'
import { driver } from './driver.ts'

export type Account = {
  readonly executable: string
  /** The driver, where the account can read it. */
  readonly driver: string
  /** Gives a folder to the account. */
  readonly own: (folder: string) => Promise<void>
  readonly remove: () => Promise<void>
}

const USER = 'evenkeel-e2e'
const NATIVE_PACKAGES = ['better-sqlite3', '@node-rs/argon2', '@node-rs/argon2-linux-x64-gnu']

const ensureUser = async (): Promise<void> => {
  const exists = await run('id', [USER]).then(
    () => true,
    () => false,
  )
  if (!exists) await run('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', USER])
}

/** What a package would hold: the build and the two native packages. */
const copyApp = async (target: string): Promise<void> => {
  await mkdir(target, { recursive: true })
  await cp(inProject('package.json'), join(target, 'package.json'))
  await cp(inProject('out'), join(target, 'out'), { recursive: true })
  for (const name of NATIVE_PACKAGES)
    await cp(inModules(name), join(target, 'node_modules', name), { recursive: true })
  await run('chmod', ['-R', 'a+rX', target])
}

const copyRuntime = async (runtime: Runtime, folder: string): Promise<string> => {
  const dist = join(folder, 'runtime')
  await mkdir(dist)
  await run('cp', ['-al', `${runtime.dist}/.`, dist]).catch(() =>
    run('cp', ['-a', `${runtime.dist}/.`, dist]),
  )
  await copyApp(join(folder, 'app'))
  await writeEntry(join(dist, 'resources/app'), join(folder, 'app'))
  await cp(driver, join(folder, 'driver.js'))
  return join(dist, 'electron')
}

/** Everything lies in one new folder, which `remove` takes away. */
export const makeAccount = async (runtime: Runtime): Promise<Account> => {
  if (process.getuid?.() !== 0)
    return {
      executable: runtime.executable,
      driver,
      own: async () => undefined,
      remove: async () => undefined,
    }
  await ensureUser()
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-account-'))
  await chmod(folder, 0o755)
  const electron = await copyRuntime(runtime, folder)
  const home = join(folder, 'home')
  await mkdir(home)
  await run('chown', ['-R', `${USER}:${USER}`, home])
  const executable = join(folder, 'start')
  const drop = `setpriv --reuid=${USER} --regid=${USER} --clear-groups --inh-caps=-all --bounding-set=-all`
  const start = `#!/bin/sh\ncd '${home}'\nexport HOME='${home}'\nexec ${drop} '${electron}' "$@"\n`
  await writeFile(executable, start, { mode: 0o755 })
  return {
    executable,
    driver: join(folder, 'driver.js'),
    own: async (profile) => {
      await run('chown', ['-R', `${USER}:${USER}`, profile])
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
