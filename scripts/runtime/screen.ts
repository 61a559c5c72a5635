// A virtual screen for machines without one: Xvfb with a small window manager. Both end with this process,
// however it ends.
import { type ChildProcess, spawn } from 'node:child_process'

export const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

export type Screen = { readonly display: string; readonly stop: () => void }
export type ScreenSize = { readonly width: number; readonly height: number }

/** The kernel kills the child when this process dies, even of kill -9. */
const bound = (command: string, args: readonly string[]) =>
  ['setpriv', ['--pdeathsig', 'KILL', command, ...args]] as const

/** An X server that picks a free display writes its number to descriptor 3 when it is ready. */
const readDisplay = (server: ChildProcess, name: string): Promise<string> =>
  new Promise((done, fail) => {
    let text = ''
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk
      if (text.endsWith('\n')) done(`:${text.trim()}`)
    })
    server.once('error', (cause) => fail(new Error(`the virtual screen did not start: ${cause.message}`)))
    server.once('exit', (code) =>
      fail(new Error(`the virtual screen did not start (${name} ended with ${code})`)),
    )
  })

/** `args` of an X server, which is told to pick a display and to listen to this machine only; a window manager follows. */
export const startServer = async (name: 'Xvfb' | 'Xorg', serverArgs: readonly string[]): Promise<Screen> => {
  const always = ['-displayfd', '3', '-nolisten', 'tcp', '-noreset']
  const [command, args] = bound(name, [...always, ...serverArgs])
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const display = await readDisplay(server, name)
  const [manager, managerArgs] = bound('openbox', ['--sm-disable'])
  const windows = spawn(manager, managerArgs, { stdio: 'ignore', env: { ...process.env, DISPLAY: display } })
  windows.on('error', () => undefined)

  const stop = () => {
    process.off('exit', stop)
    windows.kill()
    server.kill()
  }
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143))
  for (const child of [server, windows]) child.unref()
  ;(server.stdio[3] as unknown as { destroy: () => void }).destroy()
  return { display, stop }
}

export const startScreen = (size: ScreenSize = { width: 1280, height: 800 }): Promise<Screen> =>
  startServer('Xvfb', ['-screen', '0', `${size.width}x${size.height}x24`])

/** The environment for a program that opens windows: the present screen, or a virtual one, which `stop` ends. */
export const ensureScreen = async (): Promise<{
  readonly env: NodeJS.ProcessEnv
  readonly stop: () => void
}> => {
  if (hasScreen()) return { env: process.env, stop: () => undefined }
  const screen = await startScreen()
  return { env: { ...process.env, DISPLAY: screen.display }, stop: screen.stop }
}
