// Opens the app for a person and waits until it is closed.
import { spawn } from 'node:child_process'
import { prepare } from './prepare.ts'

/** Chromium refuses to start as root with its sandbox on; a person who works as root is told. */
const rootArgs = (): readonly string[] => {
  if (process.getuid?.() !== 0) return []
  console.error('Running as root: the sandbox of Chromium is off. Use an ordinary account for real work.')
  return ['--no-sandbox']
}

/** Resolves to the app's exit code. */
export const openApp = async (args: readonly string[]): Promise<number> => {
  const { runtime, env, stop } = await prepare()
  const { ELECTRON_RUN_AS_NODE: _, ...clean } = env
  const all = [...runtime.appArgs, ...rootArgs(), ...args]
  const app = spawn(runtime.executable, all, { stdio: 'inherit', env: clean })
  return await new Promise<number>((done, fail) => {
    app.on('error', fail)
    app.on('close', (code) => {
      stop()
      done(code ?? 1)
    })
  })
}
