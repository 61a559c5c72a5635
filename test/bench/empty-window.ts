// What the app is compared with: an empty window on the same runtime, of the same size, with the same flags.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../scripts/runtime/paths.ts'
import { run } from '../../scripts/runtime/run.ts'
import type { Runtime } from '../../scripts/runtime/runtime.ts'
import type { Program } from './start-program.ts'

const MAIN = `const { app, BrowserWindow } = require('electron')
if (process.env.EVENKEEL_DRIVER) require(process.env.EVENKEEL_DRIVER)
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 832, webPreferences: { sandbox: true } }).loadFile('empty.html'))
`

const writeApp = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'empty-window', main: 'main.cjs' }))
  await writeFile(join(folder, 'main.cjs'), MAIN)
  await writeFile(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><body></body>\n')
}

/** The development runtime takes its app from inside itself, so the empty app gets one too: hard links, no copy. */
export const makeEmptyWindow = async (
  runtime: Runtime,
): Promise<Program & { readonly remove: () => Promise<void> }> => {
  await mkdir(inProject('.runtime'), { recursive: true })
  const folder = await mkdtemp(inProject('.runtime/bench-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  if (runtime.appArgs.length > 0) {
    await writeApp(join(folder, 'app'))
    return { executable: runtime.executable, args: [join(folder, 'app')], waitFor: 'body', remove }
  }
  const dist = join(folder, 'runtime')
  await mkdir(dist)
  await run('cp', ['-al', `${runtime.dist}/.`, dist]).catch(() =>
    run('cp', ['-a', `${runtime.dist}/.`, dist]),
  )
  await writeApp(join(dist, 'resources/app'))
  return { executable: join(dist, 'electron'), args: [], waitFor: 'body', remove }
}
