import { Buffer } from 'node:buffer'
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentBytes } from '#domain/audit/commitment-bytes.ts'
import { type ChainedLine, findBreak } from '#domain/audit/find-break.ts'
import { type AuditLine, lineBytes } from '#domain/audit/line-bytes.ts'

const start = new Uint8Array(32).fill(7)
const hmac = (bytes: Uint8Array): Uint8Array => createHmac('sha256', 'a key').update(bytes).digest()

const line = (more: Partial<AuditLine> = {}): AuditLine => ({
  sequence: 1,
  deviceId: 'd',
  at: 1_790_000_000_000,
  actor: 'therapist',
  action: 'clients.created',
  objectId: null,
  commitment: null,
  previous: start,
  ...more,
})

const chainOf = (count: number): ChainedLine[] => {
  const lines: ChainedLine[] = []
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const previous = lines.at(-1)?.mac ?? start
    const mac = hmac(lineBytes(line({ sequence, previous })))
    lines.push({ sequence, previous, mac, computed: mac })
  }
  return lines
}

describe('lineBytes', () => {
  it('is the word row and a canonical list', () => {
    const text = Buffer.from(lineBytes(line({ objectId: 'o', commitment: start }))).toString()
    const links = Buffer.from(start).toString('base64')
    const fields = [1, 'd', 1_790_000_000_000, 'therapist', 'clients.created', 'o', links, links]
    expect(text).toBe(`row${JSON.stringify(fields)}`)
  })

  it('differs when any field differs', () => {
    const other = new Uint8Array(32).fill(8)
    const changes: Partial<AuditLine>[] = [
      { sequence: 2 },
      { deviceId: 'e' },
      { at: 1 },
      { actor: 'client' },
      { action: 'x' },
      { objectId: 'o' },
      { commitment: other },
      { previous: other },
    ]
    const texts = [line(), ...changes.map(line)].map((each) => Buffer.from(lineBytes(each)).toString())
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('refuses numbers and lengths that a chain cannot hold', () => {
    for (const sequence of [0, 1.5]) expect(() => lineBytes(line({ sequence }))).toThrow(RangeError)
    expect(() => lineBytes(line({ at: 0.5 }))).toThrow(RangeError)
    expect(() => lineBytes(line({ previous: new Uint8Array(31) }))).toThrow(RangeError)
    expect(() => lineBytes(line({ commitment: new Uint8Array(33) }))).toThrow(RangeError)
  })
})

describe('commitmentBytes', () => {
  it('is the word commit, the nonce and the canonical row', () => {
    const nonce = new Uint8Array(16).fill(65)
    const bytes = commitmentBytes(nonce, { total: 272, alias: 'Juniper' })
    expect(Buffer.from(bytes).toString()).toBe(`commit${'A'.repeat(16)}{"alias":"Juniper","total":272}`)
  })

  it('refuses a nonce that could be searched', () => {
    expect(() => commitmentBytes(new Uint8Array(15), [])).toThrow(RangeError)
  })
})

describe('findBreak', () => {
  it('finds nothing in a whole chain, from its start or from a later page', () => {
    const lines = chainOf(5)
    expect(findBreak({ start, from: 1, lines })).toBeNull()
    expect(findBreak({ start: lines[1]?.mac ?? start, from: 3, lines: lines.slice(2) })).toBeNull()
    expect(findBreak({ start, from: 1, lines: [] })).toBeNull()
  })

  it('names the first line that was taken out, changed or moved', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.nat(),
        fc.constantFrom('cut', 'mac', 'link', 'content'),
        (n, at, how) => {
          const lines = chainOf(n)
          const i = at % (n - 1)
          const hit = lines[i] as ChainedLine
          if (how === 'cut') lines.splice(i, 1)
          else if (how === 'mac') lines[i] = { ...hit, mac: start }
          else if (how === 'link') lines[i] = { ...hit, previous: new Uint8Array(4) }
          else lines[i] = { ...hit, computed: hmac(start) }
          expect(findBreak({ start, from: 1, lines })).toBe(i + 1)
        },
      ),
    )
  })
})
