// Several caseloads on one laptop, each spoilt in its own way: each says so in its own sentence, nothing is created or
// changed by looking and trying, and the sound one beside them opens.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findHeader } from '#main/vault/files/header-file.ts'
import { lockByKey, unlock, unlockAndWait } from '../driver/therapist.ts'
import { PASSPHRASE, type Prepared, prepareVault } from '../harness/desk.ts'
import { plantClient } from '../harness/rows.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'

type Case = {
  readonly label: string
  readonly spoil: (vault: Prepared, database: string, sound: Prepared) => Promise<void>
  /** Beside its name in the list, or as the answer to the right passphrase. */
  readonly says: 'inTheList' | 'atUnlock'
  readonly sentence: string
}

/** With the right checksum, as somebody would who knows the format. */
const editHeader = async (dir: string, change: (line: string) => string): Promise<void> => {
  for (const name of ['vault.json', 'vault.json.bak']) {
    const path = join(dir, name)
    const [line = ''] = (await readFile(path, 'utf8')).split('\n')
    const edited = change(line)
    if (edited === line) throw new Error('the header was to be changed')
    await writeFile(path, `${edited}\n${createHash('sha256').update(edited).digest('hex')}\n`)
  }
}

const cases: readonly Case[] = [
  {
    label: 'Missing',
    spoil: (_vault, database) => rm(database),
    says: 'inTheList',
    sentence: 'The caseload’s file is not in its folder. Nothing was created in its place.',
  },
  {
    label: 'Empty',
    spoil: (_vault, database) => writeFile(database, ''),
    says: 'inTheList',
    sentence: 'The caseload’s file is empty. Nothing was written to it.',
  },
  {
    label: 'Foreign',
    spoil: (_vault, database) => writeFile(database, `SQLite format 3\0${'x'.repeat(8192)}`),
    says: 'inTheList',
    sentence: 'The file in this folder is not this caseload. Nothing was changed.',
  },
  {
    label: 'Newer',
    spoil: ({ dir }) => editHeader(dir, (line) => line.replace('"formatVersion":1', '"formatVersion":99')),
    says: 'inTheList',
    sentence: 'This caseload was used with a newer version of Evenkeel. Nothing was changed.',
  },
  {
    label: 'Torn header',
    spoil: async ({ dir }) => {
      for (const name of ['vault.json', 'vault.json.bak']) await truncate(join(dir, name), 200)
    },
    says: 'inTheList',
    sentence: 'The key file of this caseload is damaged and can’t be trusted. Nothing was changed.',
  },
  {
    label: 'Doctored header',
    spoil: ({ dir }) => editHeader(dir, (line) => line.replace('"createdAt":1', '"createdAt":2')),
    says: 'atUnlock',
    sentence: 'The key file of this caseload is damaged and can’t be trusted. Nothing was changed.',
  },
  {
    label: 'Damaged',
    spoil: async (_vault, database) => {
      const bytes = await readFile(database)
      bytes.writeUInt8(bytes.readUInt8(9000) ^ 4, 9000)
      await writeFile(database, bytes)
    },
    says: 'atUnlock',
    sentence: 'The caseload’s file is damaged. It was left exactly as it is.',
  },
  {
    label: 'Cut short',
    spoil: async (_vault, database) => {
      const bytes = await readFile(database)
      await writeFile(database, bytes.subarray(0, bytes.length - 4096))
    },
    says: 'atUnlock',
    sentence: 'The caseload’s file is damaged. It was left exactly as it is.',
  },
  {
    label: 'Exchanged',
    spoil: async (_vault, database, sound) => {
      await writeFile(database, await readFile(join(sound.dir, findHeader(sound.dir).header.database)))
    },
    says: 'atUnlock',
    sentence: 'The file in this folder is not this caseload. Nothing was changed.',
  },
]

/** Every file with its content; the empty lock file of an opening is no content. */
const contentOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'opener.lock')
  const lines = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name))
    return `${join(parentPath, name)} ${createHash('sha256').update(bytes).digest('hex')}`
  })
  return (await Promise.all(lines)).sort()
}

const rowOf = (page: Page, label: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) })

test('each kind of damage has its sentence, and nothing is created or changed', async ({
  launch,
  profile,
}) => {
  test.setTimeout(120_000)
  const vaults: Prepared[] = []
  for (const { label } of cases) vaults.push(await prepareVault(profile, { label }))
  const sound = await prepareVault(
    profile,
    { label: 'Sound' },
    async (desk) => void (await plantClient(desk, 'M.K.')),
  )
  for (const [index, { spoil }] of cases.entries()) {
    const vault = vaults[index]
    if (!vault) throw new Error('a vault for each case')
    await spoil(vault, join(vault.dir, findHeader(vault.dir).header.database), sound)
  }
  const before = await Promise.all(vaults.map(({ dir }) => contentOf(dir)))

  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await expect(page.getByRole('heading', { name: 'Sound is locked' })).toBeVisible()
  for (const [index, { label, says, sentence }] of cases.entries()) {
    await page.getByRole('button', { name: 'Another caseload' }).click()
    // Where its header can't be read, a caseload is called by its folder.
    const row = rowOf(page, label).or(rowOf(page, vaults[index]?.vaultId ?? ''))
    if (says === 'inTheList') {
      await expect(row).toContainText(sentence)
      await expect(row.getByRole('button')).toHaveCount(0)
      await rowOf(page, 'Sound').getByRole('button', { name: 'Choose' }).click()
      continue
    }
    await row.getByRole('button', { name: 'Choose' }).click()
    await unlock(page, PASSPHRASE)
    const said = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'caseload' })
    await expect
      .poll(async () => (await said.allInnerTexts()).join().replace(/\s+/g, ' '))
      .toContain(sentence)
  }
  await page.getByRole('button', { name: 'Another caseload' }).click()
  await rowOf(page, 'Sound').getByRole('button', { name: 'Choose' }).click()
  await unlockAndWait(page, PASSPHRASE)
  await lockByKey(page)
  expect(await Promise.all(vaults.map(({ dir }) => contentOf(dir)))).toEqual(before)
})

test('two caseloads with passphrases of their own know nothing of each other', async ({
  launch,
  profile,
}) => {
  const other = 'copper kites over slow water'
  await prepareVault(
    profile,
    { label: 'Hers', passphrase: other },
    async (desk) => void (await plantClient(desk, 'Heron')),
  )
  await prepareVault(profile, { label: 'His' }, async (desk) => void (await plantClient(desk, 'Plover')))
  const app = await launch()
  const page = await windowOf(app, 'therapist')
  await expect(page.getByRole('heading', { name: 'His is locked' })).toBeVisible()
  await unlock(page, other)
  await expect(page.getByText('That is not the passphrase of this caseload.')).toBeVisible()
  await page.getByRole('button', { name: 'Another caseload' }).click()
  await rowOf(page, 'Hers').getByRole('button', { name: 'Choose' }).click()
  await unlockAndWait(page, other)
  await page.getByRole('navigation').getByRole('link', { name: 'Clients' }).click()
  await expect(page.getByText('Heron')).toBeVisible()
  await expect(page.getByText('Plover')).toHaveCount(0)
})
