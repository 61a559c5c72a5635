// The walls hold: each bad import, written into a copy of the project's rules, is refused, and each good one passes.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOverruns } from '../../scripts/checks/budgets.ts'
import { findBreaches } from '../../scripts/checks/walls.ts'

const project = resolve(import.meta.dirname, '../..')
const biome = join(project, 'node_modules/@biomejs/biome/bin/biome')

/** Where → what must not be there. Every way to import is tried on the domain. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['src/domain/kernel/static.ts', "import { app } from 'electron'\nexport const a = app"],
  ['src/domain/kernel/type.ts', "import type { App } from 'electron'\nexport type A = App"],
  ['src/domain/kernel/dynamic.ts', "export const a = () => import('node:fs')"],
  ['src/domain/kernel/reexport.ts', "export { z } from 'zod'"],
  ['src/domain/kernel/reexport-type.ts', "export type { ZodType } from 'zod'"],
  ['src/domain/kernel/reexport-all.ts', "export * from 'react'"],
  ['src/domain/kernel/effect.ts', "import 'react'"],
  ['src/domain/kernel/shared.ts', "import { a } from '#shared/a.ts'\nexport const b = a"],
  ['src/domain/kernel/climb.ts', "import { a } from '../../main/a.ts'\nexport const b = a"],
  ['src/domain/kernel/import-type.ts', "export type A = import('../../main/a.ts').A"],
  ['src/domain/kernel/require.ts', "export const a = require('node:fs')"],
  ['src/domain/kernel/now.ts', 'export const a = () => Date.now()'],
  ['src/domain/kernel/today.ts', 'export const a = () => new Date()'],
  ['src/domain/kernel/chance.ts', 'export const a = () => Math.random()'],
  ['src/shared/ipc/node.ts', "import { join } from 'node:path'\nexport const a = join"],
  ['src/shared/ipc/main.ts', "import { a } from '#main/a.ts'\nexport const b = a"],
  ['src/main/app/react.ts', "import { useState } from 'react'\nexport const a = useState"],
  ['src/main/app/database.ts', "import Database from 'better-sqlite3'\nexport const a = Database"],
  ['src/main/app/renderer.ts', "import { a } from '#renderer/a.ts'\nexport const b = a"],
  ['src/main/vault/db/electron.ts', "import { app } from 'electron'\nexport const a = app"],
  ['src/main/vault/db/climb.ts', "import { a } from '../../app/a.ts'\nexport const b = a"],
  [
    'src/main/vault/db/plain.ts',
    'export const a = (db: Db) => db.serialize()\ntype Db = { serialize(): void }',
  ],
  [
    'src/main/vault/db/copy.ts',
    "export const a = (db: Db) => db.backup('x')\ntype Db = { backup(p: string): void }",
  ],
  [
    'src/main/vault/features/clients/other.ts',
    "import { a } from '../sessions/store.ts'\nexport const b = a",
  ],
  ['src/preload/zod.ts', "import * as z from 'zod'\nexport const a = z"],
  ['src/preload/contract.ts', "import { a } from '#shared/ipc/contract.ts'\nexport const b = a"],
  ['src/preload/fat.ts', 'export const a = 1\n'.repeat(31)],
  ['src/renderer/app/electron.ts', "import { ipcRenderer } from 'electron'\nexport const a = ipcRenderer"],
  ['src/renderer/app/node.ts', "import { join } from 'node:path'\nexport const a = join"],
  ['src/renderer/app/promises.ts', "import { rm } from 'node:fs/promises'\nexport const a = rm"],
  ['src/renderer/app/main.ts', "import { a } from '#main/a.ts'\nexport const b = a"],
  [
    'src/renderer/features/clients/x.ts',
    "import { a } from '#renderer/features/sessions/y.ts'\nexport const b = a",
  ],
  ['src/renderer/features/clients/z.ts', "export const a = import('../sessions/y.ts')"],
  ['src/renderer/ui/feature.ts', "import { a } from '../features/clients/x.ts'\nexport const b = a"],
  ['src/renderer/ui/shared.ts', "import { a } from '#shared/a.ts'\nexport const b = a"],
  ['src/main/app/any.ts', 'export const a = (b: any) => b'],
  ['src/main/app/default.ts', 'export default 1'],
  ['src/main/app/long.ts', 'export const a = 1\n'.repeat(401)],
  ['src/main/app/ipc.ts', "import { ipcMain } from 'electron'\nexport const a = ipcMain"],
]

const ALLOWED: readonly (readonly [string, string])[] = [
  [
    'src/domain/kernel/good.ts',
    "import { mean } from 'simple-statistics'\nimport { a } from '../b.ts'\nexport const b = [a, mean]",
  ],
  ['src/domain/kernel/instant.ts', 'export const a = (at: number) => new Date(at)'],
  [
    'src/shared/ipc/good.ts',
    "import * as z from 'zod'\nimport { a } from '#domain/a.ts'\nexport const b = [a, z]",
  ],
  [
    'src/main/app/good.ts',
    "import { rm } from 'node:fs/promises'\nimport { app } from 'electron'\nexport const b = [app, rm]",
  ],
  ['src/main/ipc/expose.ts', "import { ipcMain } from 'electron'\nexport const a = ipcMain"],
  [
    'src/main/vault/db/good.ts',
    "import Database from 'better-sqlite3'\nimport { a } from '../../inbox-format/a.ts'\nexport const b = [a, Database]",
  ],
  [
    'src/main/vault/features/clients/good.ts',
    "import { a } from '../sessions/public.ts'\nexport const b = a",
  ],
  [
    'src/preload/good.ts',
    "import { ipcRenderer } from 'electron'\nimport { A } from '#shared/ipc/names.ts'\nexport const b = [ipcRenderer, A]",
  ],
  [
    'src/renderer/features/clients/good.ts',
    "import { useState } from 'react'\nimport { a } from '../../ui/a.ts'\nexport const b = [a, useState]",
  ],
  [
    'src/renderer/ui/good.ts',
    "import { Button } from 'react-aria-components'\nimport { a } from './a.ts'\nexport const b = [a, Button]",
  ],
]

type Report = {
  readonly diagnostics: readonly {
    readonly severity: string
    readonly location: { readonly path: string }
  }[]
}

/** Biome's own exit code is 1 here: the findings are what is asked for. */
const lint = (folder: string): Promise<string> =>
  new Promise((done) => {
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.']
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout) => done(stdout))
  })

const pathsIn = (report: string): readonly string[] => {
  const { diagnostics } = JSON.parse(report) as Report
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ location }) => location.path)
}

describe('the walls', () => {
  let folder = ''
  let refused: ReadonlySet<string> = new Set()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-walls-'))
    await cp(join(project, 'biome.json'), join(folder, 'biome.json'))
    await cp(join(project, 'config'), join(folder, 'config'), { recursive: true })
    for (const [path, code] of [...REFUSED, ...ALLOWED]) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), `${code}\n`)
    }
    const own = [...(await findBreaches(folder)), ...(await findOverruns(folder))]
    // Our own checks' lines begin with the path.
    const named = own.map((line) => line.split(/[: ]/)[0] ?? '')
    refused = new Set([...pathsIn(await lint(folder)), ...named])
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test.each(REFUSED)('%s is refused', (path) => {
    expect([...refused]).toContain(path)
  })

  test.each(ALLOWED)('%s passes', (path) => {
    expect([...refused]).not.toContain(path)
  })
})
