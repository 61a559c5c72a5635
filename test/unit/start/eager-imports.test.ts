// What the app loads before its first window is drawn. Each package here costs tens of milliseconds at every start; what
// only an open caseload needs comes later, by a dynamic import.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { withoutComments } from '../../../scripts/source/files.ts'
import { targetOf } from '../../../scripts/source/imports.ts'

const root = resolve(import.meta.dirname, '../../..')
/** Static imports and re-exports that are still there when the types are gone. */
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm

/** Every project file and package that loading `entry` loads. */
const loadedWith = async (entry: string): Promise<ReadonlySet<string>> => {
  const found = new Set([entry])
  for (const path of found) {
    if (!/\.tsx?$/.test(path) || !path.startsWith('src/')) continue
    const text = withoutComments(await readFile(resolve(root, path), 'utf8'))
    for (const [, specifier = ''] of text.matchAll(STATIC))
      found.add(targetOf({ path, text, lines: 0 }, specifier) ?? specifier)
  }
  return found
}

it('shows the lock screen without schemas, the calendar polyfill or the open caseload', async () => {
  const loaded = await loadedWith('src/renderer/entries/therapist.tsx')
  expect(loaded).toContain('react-dom/client')
  expect(loaded).toContain('src/renderer/features/vault/screens/lock-screen.tsx')
  const heavy = ['zod', 'temporal-polyfill', '@nivo/line', '@tanstack/react-router']
  expect([...loaded].filter((name) => heavy.includes(name) || name.startsWith('@zxcvbn-ts/'))).toEqual([])
  expect(loaded).not.toContain('src/renderer/app/unlocked.tsx')
})

it('starts main without the database, the key derivation, the vault and its calls', async () => {
  const loaded = await loadedWith('src/main/index.ts')
  expect(loaded).toContain('electron')
  expect(loaded).toContain('src/shared/ipc/app-contract.ts')
  const heavy = ['better-sqlite3', '@node-rs/argon2', 'src/shared/ipc/vault-contract.ts']
  expect([...loaded].filter((name) => heavy.includes(name))).toEqual([])
  expect([...loaded].filter((name) => name.startsWith('src/main/vault/'))).toEqual([])
})

it('lists the vaults for the lock screen without the database or the key derivation', async () => {
  const loaded = await loadedWith('src/main/vault/files/list-vaults.ts')
  expect(loaded).toContain('src/main/vault/files/header-file.ts')
  expect([...loaded].filter((name) => ['better-sqlite3', '@node-rs/argon2'].includes(name))).toEqual([])
})
