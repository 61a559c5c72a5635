import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { makeCodeWrap, openCodeWrap } from '#main/vault/crypto/code-wrap.ts'
import { renameVault } from '#main/vault/files/change-secrets.ts'
import { readHeadText } from '#main/vault/files/head-file.ts'
import { handoverKeys } from '#main/vault/files/inbox-files.ts'
import { listVaults, lookAtVault } from '#main/vault/files/list-vaults.ts'
import { closeVault, headOf, openVault } from '#main/vault/files/open-vault.ts'
import { attemptsPath, headerCopyPath, headerPath, headPath } from '#main/vault/files/paths.ts'
import { codeOf, databaseOf, plantRows } from '../support/caseload-rows.ts'
import { cheapKdf, passphrase, startOfTests, temporaryVault, testContext } from '../support/temp-vault.ts'

vi.setConfig({ testTimeout: 30_000 })

const context = testContext()

describe('wrong passphrases', () => {
  it('make the next try wait, over a restart and with the clock set back; success forgets them', async () => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    let now = startOfTests
    const clock = testContext({ now: () => now })
    const wrong = () => codeOf(() => openVault(dir, { passphrase: 'not the one at all' }, clock))
    for (let slip = 0; slip < 4; slip += 1) expect(await wrong()).toBe('wrongSecret')
    await expect(openVault(dir, { passphrase }, clock)).rejects.toMatchObject({ code: 'wait', waitMs: 2000 })
    expect(lookAtVault(dir, now)).toMatchObject({ waitMs: 2000, problem: undefined })
    now -= 86_400_000
    await expect(openVault(dir, { passphrase }, clock)).rejects.toMatchObject({ code: 'wait', waitMs: 2000 })
    now = startOfTests + 2000
    expect(await wrong()).toBe('wrongSecret')
    now += 3999
    expect(await wrong()).toBe('wait')
    now += 1
    closeVault(await openVault(dir, { passphrase }, clock))
    expect(existsSync(attemptsPath(dir))).toBe(false)
  })

  it('count before the work, so that killing the process wins nothing; a mistyped code costs none', async () => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    const pending = openVault(dir, { passphrase: 'not the one at all' }, context)
    expect(JSON.parse(readFileSync(attemptsPath(dir), 'utf8'))).toMatchObject({ failures: 1 })
    await expect(pending).rejects.toMatchObject({ code: 'wrongSecret' })
    for (let typo = 0; typo < 9; typo += 1)
      expect(await codeOf(() => openVault(dir, { recoveryCode: 'mistyped' }, context))).toBe(
        'badRecoveryCode',
      )
    expect(JSON.parse(readFileSync(attemptsPath(dir), 'utf8'))).toMatchObject({ failures: 1 })
  })

  it('survive a spoilt count without locking the owner out', async () => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    for (const text of ['', '{', '{"failures":-1,"lastAt":0}', 'null']) {
      writeFileSync(attemptsPath(dir), text)
      closeVault(await openVault(dir, { passphrase }, context))
    }
  })
})

describe('quick code', () => {
  it('opens with wrap, secret and code together, and with no two of them', async () => {
    const { vault, dir } = await temporaryVault()
    const { quickCode } = await handoverKeys(vault, '204816')
    closeVault(vault)
    if (!quickCode) throw new Error('a code was given')
    const { wrap, secret: wrapSecret } = quickCode
    const travelled = structuredClone({ wrap, wrapSecret })
    const opened = await openVault(dir, { code: '204816', ...travelled }, context)
    expect(opened.needsPassphrase).toBe(false)
    closeVault(opened)
    expect(await codeOf(() => openVault(dir, { code: '204817', wrap, wrapSecret }, context))).toBe(
      'wrongSecret',
    )
    const otherSecret = { code: '204816', wrap, wrapSecret: new Uint8Array(32) }
    expect(await codeOf(() => openVault(dir, otherSecret, context))).toBe('wrongSecret')
    expect(existsSync(attemptsPath(dir))).toBe(false)
    const other = await temporaryVault()
    closeVault(other.vault)
    expect(await codeOf(() => openVault(other.dir, { code: '204816', wrap, wrapSecret }, context))).toBe(
      'wrongVault',
    )
  })

  it('has six to eight digits and keeps to the cost it was made with', async () => {
    const input = {
      dataKey: Buffer.alloc(32, 5),
      vaultId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
      floor: cheapKdf,
      cost: cheapKdf,
    }
    for (const code of ['12345', '123456789', '12345a', '１２３４５６'])
      expect(await codeOf(() => makeCodeWrap({ ...input, code }))).toBe('weakPassphrase')
    const { wrap, secret } = await makeCodeWrap({ ...input, code: '12345678' })
    expect(await openCodeWrap({ wrap, secret, code: '12345678', floor: cheapKdf })).toEqual(input.dataKey)
    expect(await codeOf(() => openCodeWrap({ wrap, secret, code: '12345678' }))).toBe('keyCostRefused')
    const dearer = { ...wrap, cost: { ...cheapKdf, passes: 2 } }
    expect(
      await codeOf(() => openCodeWrap({ wrap: dearer, secret, code: '12345678', floor: cheapKdf })),
    ).toBe('wrongSecret')
  })
})

describe('head', () => {
  const putBack = async (also: (dir: string) => void = () => undefined) => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    const file = databaseOf(dir)
    const early = readFileSync(file)
    const later = await openVault(dir, { passphrase }, context)
    renameVault(later, 'Practice')
    const known = headOf(later)
    closeVault(later)
    writeFileSync(file, early)
    also(dir)
    return { dir, known }
  }

  it('warns of a database that was put back', async () => {
    const { dir } = await putBack()
    const opened = await openVault(dir, { passphrase }, context)
    expect(opened.warnings).toEqual(['rolledBack'])
    closeVault(opened)
  })

  it('warns by a head that the app remembers where head.json was put back or taken away too', async () => {
    const { dir, known } = await putBack((folder) => rmSync(headPath(folder)))
    const opened = await openVault(dir, { passphrase }, context, { knownHeads: [known] })
    expect(opened.warnings).toEqual(['rolledBack', 'headMissing'])
    closeVault(opened)
  })

  it('finds each flipped bit of head.json', async () => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    const sound = readFileSync(headPath(dir))
    const opened = await openVault(dir, { passphrase }, context)
    for (let at = 0; at < sound.length; at += 1) {
      const flipped = Buffer.from(sound)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      expect(
        readHeadText(flipped.toString('utf8'), opened.vaultId, opened.audit.key),
        `byte ${at}`,
      ).toBeUndefined()
    }
    closeVault(opened)
    truncateSync(headPath(dir), 50)
    const again = await openVault(dir, { passphrase }, context)
    expect(again.warnings).toEqual(['headDamaged'])
    closeVault(again)
  })

  it('says nothing of a database that went on after a kill', async () => {
    const { vault, dir } = await temporaryVault()
    const early = readFileSync(headPath(dir))
    plantRows(vault.db, 1)
    renameVault(vault, 'Practice')
    closeVault(vault)
    writeFileSync(headPath(dir), early)
    const opened = await openVault(dir, { passphrase }, context)
    expect(opened.warnings).toEqual([])
    closeVault(opened)
  })
})

describe('listVaults', () => {
  it('names each vault, or what is wrong with it, and changes nothing', async () => {
    const { vault, dir } = await temporaryVault()
    closeVault(vault)
    const folder = dirname(dir)
    const root = dirname(folder)
    const broken = (name: string, spoil: (copy: string) => void): void => {
      const copy = join(folder, name)
      cpSync(dir, copy, { recursive: true })
      spoil(copy)
    }
    const headers = (copy: string) => [headerPath(copy), headerCopyPath(copy)]
    const write = (bytes: string) => (copy: string) => {
      for (const path of headers(copy)) writeFileSync(path, bytes)
    }
    broken('a-nothing', (copy) => {
      for (const path of headers(copy)) rmSync(path)
    })
    broken('b-empty', write(''))
    broken('c-foreign', write('{"hello":1}'))
    broken('d-damaged', (copy) =>
      write(readFileSync(headerPath(copy), 'utf8').replace('"lanes":1', '"lanes":2'))(copy),
    )
    broken('e-no-database', (copy) => rmSync(databaseOf(copy)))
    broken('f-empty-database', (copy) => truncateSync(databaseOf(copy), 0))
    broken('g-copy-only', (copy) => rmSync(headerPath(copy)))
    mkdirSync(join(folder, 'x.partial-1234'))
    writeFileSync(join(folder, 'a file'), 'x')
    const listed = listVaults(root, startOfTests).map((entry) => [
      entry.dir.slice(folder.length + 1),
      entry.problem ? `${entry.problem.part} ${entry.problem.code}` : entry.label,
    ])
    expect(listed).toEqual([
      ['a-nothing', 'header missing'],
      ['b-empty', 'header empty'],
      ['c-foreign', 'header foreign'],
      ['d-damaged', 'header damaged'],
      ['e-no-database', 'database missing'],
      ['f-empty-database', 'database empty'],
      ['g-copy-only', 'Practice'],
      ['one', 'Practice'],
    ])
    expect(listVaults(join(root, 'nowhere'), startOfTests)).toEqual([])
    expect(existsSync(headerPath(join(folder, 'g-copy-only')))).toBe(false)
  })

  it("does not open under another vault's header", async () => {
    const one = await temporaryVault()
    const two = await temporaryVault()
    for (const { vault } of [one, two]) closeVault(vault)
    const ownFile = databaseOf(one.dir)
    for (const path of [headerPath, headerCopyPath]) writeFileSync(path(one.dir), readFileSync(path(two.dir)))
    expect(await codeOf(() => openVault(one.dir, { passphrase }, context))).toBe('missing')
    cpSync(ownFile, databaseOf(one.dir))
    const before = readFileSync(ownFile)
    expect(await codeOf(() => openVault(one.dir, { passphrase }, context))).toBe('wrongVault')
    expect(readFileSync(ownFile)).toEqual(before)
  })
})
