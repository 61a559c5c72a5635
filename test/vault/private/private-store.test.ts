// The two halves of the private key: neither the caseload's secrets nor the file nor an administrator's hands are enough.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { subKey } from '#main/vault/crypto/sub-keys.ts'
import { openDatabase } from '#main/vault/db/connection.ts'
import { findRow, run, sql } from '#main/vault/db/sql.ts'
import { readPrivateHeaderText, writePrivateHeaderText } from '#main/vault/private/private-header.ts'
import {
  changePrivatePassphrase,
  closePrivateStore,
  createPrivateStore,
  openPrivateStore,
  openPrivateWithKey,
} from '#main/vault/private/private-store.ts'
import { openDraft, sealDraft } from '#main/vault/private/sealed-draft.ts'
import { VaultError } from '#main/vault/vault-error.ts'
import { cheapKdf, temporaryFolder, testContext } from '../support/temp-vault.ts'

const passphrase = 'plums under a blue enamel bowl'
const context = testContext()

const makeStore = async (dir = temporaryFolder()) => {
  const half = { storeId: randomUUID(), secret: randomBytes(32) }
  let draftKey: Buffer | undefined
  const keepHalf = (key: Buffer) => {
    draftKey = key
  }
  await createPrivateStore({ dir, passphrase, half, cost: cheapKdf, context, keepHalf })
  const folder = join(dir, 'private')
  return { dir, folder, half, draftKey: draftKey as Buffer, header: join(folder, 'private.json') }
}

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return 'opened'
  } catch (error) {
    return error instanceof VaultError ? `${error.part}: ${error.code}` : String(error)
  }
}

test('passphrase and the half in the vault open it together; it is closed to its owner alone', async () => {
  const { dir, folder, half } = await makeStore()
  const store = await openPrivateStore(dir, passphrase, half, context)
  run(store.db, sql`INSERT INTO note (id, at, text) VALUES ('a', 1, 'Marzipanschwein')`)
  closePrivateStore(store)
  expect([...store.privateKey].every((byte) => byte === 0)).toBe(true)
  expect(store.db.raw.open).toBe(false)
  const again = await openPrivateStore(dir, passphrase, half, context)
  expect(findRow(again.db, sql<{ text: string }>`SELECT text FROM note`)?.text).toBe('Marzipanschwein')
  closePrivateStore(again)
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name)).includes('Marzipanschwein')).toBe(false)
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
  }
  expect(statSync(folder).mode & 0o077).toBe(0)
})

test('neither half alone opens it: not the passphrase with another vault, not the vault with another passphrase', async () => {
  const { dir, half } = await makeStore()
  const attempt = (typed: string, with_: typeof half) =>
    codeOf(() => openPrivateStore(dir, typed, with_, { ...context, now: () => later() }))
  let clock = 0
  const later = () => {
    clock += 3_600_000
    return clock
  }
  expect(await attempt('another phrase of many words', half)).toBe('secret: wrongSecret')
  expect(await attempt(passphrase, { ...half, secret: randomBytes(32) })).toBe('secret: wrongSecret')
  expect(await attempt(passphrase, { ...half, secret: Buffer.alloc(32) })).toBe('secret: wrongSecret')
  expect(await attempt(passphrase, { storeId: randomUUID(), secret: half.secret })).toBe(
    'private: wrongVault',
  )
  expect(await attempt(passphrase, half)).toBe('opened')
})

test('the file opens under no key that a vault has, and is no caseload to anybody', async () => {
  const { dir, folder, half } = await makeStore()
  const store = await openPrivateStore(dir, passphrase, half, context)
  const ours = subKey(store.privateKey, half.storeId, 'db')
  closePrivateStore(store)
  const path = join(folder, 'private.db')
  const dataKey = randomBytes(32)
  for (const key of [
    dataKey,
    half.secret,
    subKey(dataKey, half.storeId, 'db'),
    subKey(half.secret, half.storeId, 'db'),
  ])
    expect(await codeOf(() => openDatabase(path, key, { vaultId: half.storeId, newest: 10 }, {}))).toBe(
      'database: wrongVault',
    )
  // Even with the right key it is not taken for a caseload.
  expect(await codeOf(() => openDatabase(path, ours, { vaultId: half.storeId, newest: 10 }, {}))).toBe(
    'database: foreign',
  )
})

test('wrong passphrases are counted before they are made, and wait longer each time', async () => {
  const { dir, folder, half } = await makeStore()
  let now = 1_000_000
  const at = { ...context, now: () => now }
  const attempt = (typed: string) => codeOf(() => openPrivateStore(dir, typed, half, at))
  const waits: number[] = []
  for (let tries = 0; tries < 6; tries += 1) {
    let waited = 0
    while ((await attempt('wrong wrong wrong wrong')) === 'secret: wait') {
      now += 1000
      waited += 1
    }
    waits.push(waited)
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits.at(-1)).toBeGreaterThan(0)
  expect(JSON.parse(readFileSync(join(folder, 'attempts.json'), 'utf8'))).toMatchObject({ failures: 6 })
  expect(await attempt(passphrase)).toBe('secret: wait')
  now += 86_400_000
  expect(await attempt(passphrase)).toBe('opened')
  expect(existsSync(join(folder, 'attempts.json'))).toBe(false)
})

test('another passphrase wraps the same key; the old one is worth nothing any more', async () => {
  const { dir, half } = await makeStore()
  const next = 'a kettle on the far shore'
  await changePrivatePassphrase(dir, { current: passphrase, next, half }, context)
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, context))).toBe('secret: wrongSecret')
  const later = testContext({ now: () => context.now() + 3_600_000 })
  closePrivateStore(await openPrivateStore(dir, next, half, later))
  const change = () => changePrivatePassphrase(dir, { current: passphrase, next, half }, later)
  expect(await codeOf(change)).toBe('secret: wrongSecret')
})

test('every flipped byte of the header is found, a cheaper derivation is refused', async () => {
  const { dir, half, header } = await makeStore()
  const good = readFileSync(header)
  for (let at = 0; at < good.length; at += 7) {
    const bad = Buffer.from(good)
    bad.writeUInt8(bad.readUInt8(at) ^ 1, at)
    writeFileSync(header, bad)
    expect(await codeOf(() => openPrivateStore(dir, passphrase, half, context)), `byte ${at}`).not.toBe(
      'opened',
    )
  }
  const read = readPrivateHeaderText(good)
  // A doctored cost with a sum that fits: the slot's AAD and the floor hold it.
  writeFileSync(header, writePrivateHeaderText({ ...read, slot: { ...read.slot, passes: 2 } }))
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, context))).toBe('secret: wrongSecret')
  writeFileSync(header, good)
  const production = { ...context, now: () => Date.UTC(2027, 0, 1), kdfFloor: undefined }
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, production))).toBe(
    'header: keyCostRefused',
  )
  // Another creation date: signed by nobody.
  writeFileSync(header, writePrivateHeaderText({ ...read, createdAt: read.createdAt + 1 }))
  const later = testContext({ now: () => Date.UTC(2027, 0, 1) })
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, later))).toBe('private: damaged')
})

test('a damaged, empty or missing file is said to be so, and nothing is made in its place', async () => {
  const { dir, folder, half, header } = await makeStore()
  const later = () => testContext({ now: () => Date.UTC(2027, 0, 1) })
  const path = join(folder, 'private.db')
  const good = readFileSync(path)
  const bad = Buffer.from(good)
  bad.writeUInt8(bad.readUInt8(6000) ^ 8, 6000)
  writeFileSync(path, bad)
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, later()))).toBe('private: damaged')
  writeFileSync(path, '')
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, later()))).toBe('private: empty')
  writeFileSync(path, good)
  writeFileSync(header, '')
  expect(await codeOf(() => openPrivateStore(dir, passphrase, half, later()))).toBe('private: empty')
})

test('a key of another store is refused, and wiped', async () => {
  const one = await makeStore()
  const two = await makeStore()
  const store = await openPrivateStore(two.dir, passphrase, two.half, context)
  const stray = Buffer.from(store.privateKey)
  closePrivateStore(store)
  expect(await codeOf(() => openPrivateWithKey(one.dir, stray, one.half.storeId, context))).toBe(
    'private: damaged',
  )
  expect([...stray].every((byte) => byte === 0)).toBe(true)
})

test('a half-made store leaves nothing, and a second one is refused', async () => {
  const { dir, half } = await makeStore()
  const again = { dir, passphrase, half, cost: cheapKdf, context, keepHalf: () => undefined }
  expect(await codeOf(() => createPrivateStore(again))).toBe('private: exists')
  const empty = temporaryFolder()
  const failing = {
    ...again,
    dir: empty,
    keepHalf: () => {
      throw new VaultError('diskFull', 'database')
    },
  }
  expect(await codeOf(() => createPrivateStore(failing))).toBe('database: diskFull')
  expect(readdirSync(empty)).toEqual([])
})

test('a draft is sealed to the store: read by its key alone, one size, no word in it', async () => {
  const { dir, half, draftKey } = await makeStore()
  const store = await openPrivateStore(dir, passphrase, half, context)
  const draft = { text: 'Marzipanschwein' }
  const sealed = sealDraft(draftKey, half.storeId, draft)
  expect(sealed.includes('Marzipan')).toBe(false)
  expect(sealDraft(draftKey, half.storeId, { text: '' })).toHaveLength(sealed.length)
  expect(openDraft(store.privateKey, half.storeId, sealed)).toEqual(draft)
  expect(openDraft(store.privateKey, randomUUID(), sealed)).toBeUndefined()
  expect(openDraft(randomBytes(32), half.storeId, sealed)).toBeUndefined()
  for (const at of [0, 31, 40, 60, sealed.length - 1]) {
    const bad = Buffer.from(sealed)
    bad.writeUInt8(bad.readUInt8(at) ^ 1, at)
    expect(openDraft(store.privateKey, half.storeId, bad), `byte ${at}`).toBeUndefined()
  }
  expect(openDraft(store.privateKey, half.storeId, sealed.subarray(0, 20))).toBeUndefined()
  closePrivateStore(store)
})
