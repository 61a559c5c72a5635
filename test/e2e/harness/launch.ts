// Starts the real app in a real Electron for a test, with a profile folder of its own.
import { _electron, type ElectronApplication } from '@playwright/test'
import { resolveRuntime } from '../../../scripts/runtime/resolve-runtime.ts'
import type { Account } from './account.ts'
import { driver } from './driver.ts'

export type LaunchOptions = {
  /** Electron's userData: the vaults lie in `<profile>/vaults/<id>/`. */
  readonly profile: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Starts as this unprivileged account, with Chromium's own sandbox on. */
  readonly account?: Account
  /** Another Electron program in the app's place, to compare with. */
  readonly program?: { readonly executable: string; readonly args: readonly string[] }
}

export type RunningApp = {
  readonly electron: ElectronApplication
  readonly profile: string
  /** The main process. */
  readonly pid: number
  /** All that the app has written to its standard streams so far. */
  readonly output: () => string
}

/** Without a GPU, and under root without Chromium's sandbox: flags of tests, never of the app itself. */
const flagsFor = (account: Account | undefined): readonly string[] =>
  account || process.getuid?.() !== 0 ? ['--disable-gpu'] : ['--no-sandbox', '--disable-gpu']

/** What decides for us how Electron starts, and must not leak in from a developer's shell. */
const cleanEnvironment = (): Record<string, string> => {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => !!entry[1]))
}

const START_MS = 30_000

export const launchApp = async (options: LaunchOptions): Promise<RunningApp> => {
  const runtime = await resolveRuntime()
  const { account, program = { executable: runtime.executable, args: runtime.appArgs } } = options
  await account?.own(options.profile)
  const electron = await _electron.launch({
    executablePath: account?.executable ?? program.executable,
    chromiumSandbox: process.getuid?.() !== 0 || account !== undefined,
    args: [
      ...program.args,
      ...flagsFor(account),
      `--user-data-dir=${options.profile}`,
      ...(options.args ?? []),
    ],
    env: { ...cleanEnvironment(), EVENKEEL_DRIVER: account?.driver ?? driver, ...options.env },
    timeout: START_MS,
  })
  const child = electron.process()
  const chunks: string[] = []
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  return { electron, profile: options.profile, pid: child.pid ?? 0, output: () => chunks.join('') }
}
