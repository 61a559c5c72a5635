// npm run matrix: every language × screen × text size × contrast of the client's window, in the real app, and the contact
// sheets of docs/guide/client-screens. `-- --minutes 8` stops after that time and goes on at the next run of the same build;
// `-- --seed 7` takes another order; `-- --fresh` begins anew;
// `-- --sheets` takes the pictures. Writes docs/matrix.md when all of it was looked at.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ensureBuilt } from './runtime/build.ts'
import { main } from './runtime/main.ts'
import { ensureOsPackages } from './runtime/os-packages.ts'
import { inModules, inProject, projectRoot } from './runtime/paths.ts'
import { resolveRuntime } from './runtime/resolve-runtime.ts'
import { describeRuntime } from './runtime/runtime.ts'
import { type MatrixLine, matrixDocument } from './source/matrix-document.ts'

const folder = inProject('out/matrix')
const runFile = inProject('out/matrix/run.jsonl')
const headFile = inProject('out/matrix/head.json')

type Head = { readonly build: string; readonly seed: number; readonly date: string }

/** What a page of this build is made of: a change of it begins the matrix anew. */
const buildOf = async (): Promise<string> =>
  createHash('sha256')
    .update(await readFile(inProject('out/renderer/.vite/manifest.json')))
    .digest('hex')
    .slice(0, 16)

const readHead = async (): Promise<Head | null> =>
  readFile(headFile, 'utf8').then(
    (text) => JSON.parse(text) as Head,
    () => null,
  )

const readLines = async (): Promise<readonly MatrixLine[]> => {
  const text = await readFile(runFile, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MatrixLine)
}

const play = (env: Readonly<Record<string, string>>): Promise<boolean> =>
  new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [inModules('@playwright/test/cli.js'), 'test', '--project=matrix'],
      {
        cwd: projectRoot,
        stdio: 'inherit',
        env: { ...process.env, ...env },
      },
    )
    child.on('error', fail)
    child.on('close', (code) => done(code === 0))
  })

await main(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '600' },
      seed: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      sheets: { type: 'boolean', default: false },
    },
  })
  await ensureOsPackages(['screen', 'tests'])
  const runtime = await resolveRuntime()
  await ensureBuilt(runtime)
  const build = await buildOf()
  const before = await readHead()
  const seed = Number(values.seed ?? before?.seed ?? 1)
  const goesOn = !values.fresh && before?.build === build && before.seed === seed
  const head: Head = goesOn ? before : { build, seed, date: new Date().toISOString() }
  await mkdir(folder, { recursive: true })
  if (!goesOn) await rm(runFile, { force: true })
  await writeFile(headFile, JSON.stringify(head))
  const isFine = await play({
    EVENKEEL_MATRIX: 'on',
    EVENKEEL_MATRIX_SEED: String(seed),
    EVENKEEL_MATRIX_FILE: runFile,
    EVENKEEL_MATRIX_MINUTES: values.minutes,
    EVENKEEL_MATRIX_SHEETS: values.sheets ? 'on' : 'off',
  })
  const lines = await readLines()
  const document = matrixDocument({ ...head, runtime: describeRuntime(runtime), lines })
  const { total, text, problems } = document
  console.log(
    `${lines.length} of ${total} looked at, ${problems.length} with something wrong (seed ${seed}, begun ${head.date})`,
  )
  for (const problem of problems.slice(0, 60)) console.log(problem)
  if (lines.length < total) {
    console.log('Not the whole yet: run it again to go on.')
    return isFine && problems.length === 0 ? 0 : 1
  }
  await writeFile(inProject('docs/matrix.md'), text)
  return isFine && problems.length === 0 ? 0 : 1
})
