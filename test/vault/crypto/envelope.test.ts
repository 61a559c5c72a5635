import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { sealHeader, unwrapWithPassphrase, unwrapWithRecoveryCode } from '#main/vault/crypto/envelope.ts'
import { type Header, readHeaderText, writeHeaderText } from '#main/vault/crypto/header.ts'
import { newRecoveryCode } from '#main/vault/crypto/recovery-code.ts'
import { makePassphraseSlot, makeRecoverySlot } from '#main/vault/crypto/slots.ts'
import { newDataKey, subKey } from '#main/vault/crypto/sub-keys.ts'
import { cheapKdf, passphrase, startOfTests } from '../support/temp-vault.ts'

const recovery = newRecoveryCode()

const makeHeader = async (dataKey: Buffer, vaultId = randomUUID()): Promise<Header> =>
  sealHeader(
    {
      vaultId,
      label: 'Práctica “Süd”',
      sample: false,
      createdAt: startOfTests,
      database: 'caseload-00112233445566aa.db',
      slots: [
        await makePassphraseSlot(dataKey, vaultId, passphrase, cheapKdf, cheapKdf),
        makeRecoverySlot(dataKey, vaultId, recovery.secret),
      ],
    },
    dataKey,
  )

const dataKey = newDataKey()
let header: Header
let text: string
beforeAll(async () => {
  header = await makeHeader(dataKey)
  text = writeHeaderText(header)
})

/** A header with other content and a checksum that fits: what a doctor of the file would write. */
const forge = (change: (line: string) => string): Buffer => {
  const line = change(text.split('\n')[0] ?? '')
  return Buffer.from(`${line}\n${createHash('sha256').update(line).digest('hex')}\n`)
}

const codeOf = async (attempt: () => unknown): Promise<string> => {
  try {
    await attempt()
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  }
}

describe('envelope', () => {
  it('gives the data key for the passphrase and for the recovery code', async () => {
    const read = readHeaderText(Buffer.from(text))
    expect(read).toEqual(header)
    expect(await unwrapWithPassphrase(read, passphrase, cheapKdf)).toEqual(dataKey)
    expect(unwrapWithRecoveryCode(read, recovery.code)).toEqual(dataKey)
  })

  it('takes a passphrase from any keyboard: NFKC', async () => {
    const composed = 'Caf\u00e9 \ufb01ve L\u00f6wen tanzen'
    const slot = await makePassphraseSlot(
      dataKey,
      header.vaultId,
      composed.normalize('NFKC'),
      cheapKdf,
      cheapKdf,
    )
    const other = sealHeader({ ...header, slots: [slot, header.slots[1]] }, dataKey)
    const decomposed = 'Cafe\u0301 five Lo\u0308wen tanzen'
    expect(await unwrapWithPassphrase(other, decomposed, cheapKdf)).toEqual(dataKey)
  })

  it('says the same for a wrong passphrase and a wrong code', async () => {
    const wrong = [
      () => unwrapWithPassphrase(header, `${passphrase}.`, cheapKdf),
      () => unwrapWithRecoveryCode(header, newRecoveryCode().code),
    ]
    for (const attempt of wrong) expect(await codeOf(attempt)).toBe('wrongSecret')
    expect(await codeOf(() => unwrapWithRecoveryCode(header, 'ABC'))).toBe('badRecoveryCode')
  })

  it('finds each flipped bit of the file', () => {
    const bytes = Buffer.from(text)
    let accepted = 0
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      try {
        readHeaderText(flipped)
        accepted += 1
      } catch (error) {
        expect(['damaged', 'foreign']).toContain((error as { code: string }).code)
      }
    }
    expect(accepted).toBe(0)
  })

  it('finds each truncation, and tells an empty file from a foreign one', async () => {
    for (let length = 1; length < text.length; length += 7)
      expect(await codeOf(() => readHeaderText(Buffer.from(text.slice(0, length))))).not.toBe('none')
    expect(await codeOf(() => readHeaderText(Buffer.alloc(0)))).toBe('empty')
    expect(await codeOf(() => readHeaderText(Buffer.from('{"name":"something else"}\n')))).toBe('foreign')
    expect(await codeOf(() => readHeaderText(Buffer.from('%PDF-1.7')))).toBe('foreign')
    expect(await codeOf(() => readHeaderText(Buffer.concat([Buffer.from(text), Buffer.from(' ')])))).toBe(
      'damaged',
    )
  })

  it('refuses a newer format by its own name', async () => {
    const newer = forge((line) => line.replace('"formatVersion":1', '"formatVersion":2,"extra":[]'))
    expect(await codeOf(() => readHeaderText(newer))).toBe('newer')
  })

  it.each([
    ['unknown fields', (line: string) => line.replace('"sample":false', '"sample":false,"x":1')],
    ['a second key of the same name', (line: string) => line.replace('{"magic"', '{"sample":true,"magic"')],
    ['white space', (line: string) => line.replace('"sample":', '"sample": ')],
    ['a missing slot', (line: string) => line.replace(/,\{"type":"recovery".*?\}/, '')],
    [
      'a path as database',
      (line: string) => line.replace('caseload-00112233445566aa.db', '../../etc/passwd'),
    ],
    ['a short salt', (line: string) => line.replace(/"salt":"..../, '"salt":"')],
  ])('refuses %s even under a fitting checksum', async (_what, change) => {
    expect(await codeOf(() => readHeaderText(forge(change)))).toBe('damaged')
  })

  it('refuses edited KDF values: out of range before the work, within range by the AAD', async () => {
    const huge = readHeaderText(forge((line) => line.replace('"memoryKiB":64', '"memoryKiB":4000000000')))
    expect(await codeOf(() => unwrapWithPassphrase(huge, passphrase, cheapKdf))).toBe('keyCostRefused')
    expect(await codeOf(() => unwrapWithPassphrase(header, passphrase))).toBe('keyCostRefused')
    const dearer = readHeaderText(forge((line) => line.replace('"passes":1', '"passes":2')))
    expect(await codeOf(() => unwrapWithPassphrase(dearer, passphrase, cheapKdf))).toBe('wrongSecret')
  })

  it('refuses a label, sample flag or database name that its holder did not sign', async () => {
    const changes = [
      (line: string) => line.replace('Süd', 'Nord'),
      (line: string) => line.replace('"sample":false', '"sample":true'),
      (line: string) => line.replace('445566aa', '445566ab'),
    ]
    for (const change of changes) {
      const forged = readHeaderText(forge(change))
      expect(await codeOf(() => unwrapWithPassphrase(forged, passphrase, cheapKdf))).toBe('damaged')
    }
  })

  it("refuses another vault's slot, also where it has the same passphrase", async () => {
    const other = await makeHeader(newDataKey())
    const mixed: Header = { ...header, slots: [other.slots[0], header.slots[1]] }
    expect(await codeOf(() => unwrapWithPassphrase(mixed, passphrase, cheapKdf))).toBe('wrongSecret')
    const moved = { ...header, vaultId: other.vaultId }
    expect(await codeOf(() => unwrapWithPassphrase(moved, passphrase, cheapKdf))).toBe('wrongSecret')
  })

  it('derives sub-keys that differ by use and by vault', () => {
    const names = ['db', 'backup', 'audit', 'inbox', 'header'] as const
    const keys = names.flatMap((name) =>
      [header.vaultId, randomUUID()].map((id) => subKey(dataKey, id, name).toString('hex')),
    )
    expect(new Set(keys).size).toBe(10)
    expect(keys).not.toContain(dataKey.toString('hex'))
  })
})
