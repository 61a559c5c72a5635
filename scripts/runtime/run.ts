// Runs one program to its end. Quiet unless it fails: then its output is the error.
import { spawn } from 'node:child_process'

type Options = { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly show?: boolean }

/** Resolves to standard output; rejects with the command and the last lines of what it said. */
export const run = (command: string, args: readonly string[], options: Options = {}): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
    })
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', (cause) => fail(new Error(`${command} could not be started: ${cause.message}`)))
    child.on('close', (code, signal) => {
      if (code === 0) return done(out)
      const tail = `${out}\n${err}`.trim().split('\n').slice(-20).join('\n')
      fail(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}\n${tail}`))
    })
  })
