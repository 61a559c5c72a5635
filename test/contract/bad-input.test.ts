import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vaultContract } from '#shared/ipc/contract.ts'
import { channelsOf, findCall, mayUse } from '#shared/ipc/define.ts'
import { ERROR_CODES } from '#shared/ipc/errors.ts'
import { startProcess, type TestProcess } from '../vault/support/vault-process.ts'
import type { VaultChannel } from './support/examples.ts'
import { plantOnce } from './support/plant-once.ts'

const channels = channelsOf(vaultContract) as readonly VaultChannel[]
const startPlanted = plantOnce()

/** What an attacker puts in the place of anything. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    ' ',
    '\0',
    '__proto__',
    'constructor',
    "'; DROP TABLE client; --",
    '../../etc/passwd',
    '<img src=x onerror=alert(1)>',
    '=cmd|calc',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 53,
    1e308,
    12n,
    [],
    {},
    new Date(0),
    new Uint8Array(8),
    'x'.repeat(2_000_000),
    '𝕳'.repeat(70_000),
  ),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
)

const names = fc.constantFrom('stray', '__proto__', 'constructor', 'toString', 'role', 'sql', 'id')

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** A good input with one thing wrong in it: something replaced, left out, or added, at any depth. */
const spoilt = (value: unknown): fc.Arbitrary<unknown> => {
  const here: fc.Arbitrary<unknown>[] = [nasty]
  if (value instanceof Uint8Array) here.push(fc.uint8Array({ maxLength: 200 }))
  else if (Array.isArray(value)) {
    here.push(fc.constant([...value, ...value, ...value, ...Array(300).fill(value[0])]))
    value.forEach((item, index) => {
      here.push(spoilt(item).map((bad) => value.with(index, bad)))
    })
  } else if (isPlain(value)) {
    here.push(
      fc.tuple(names, nasty).map(([name, bad]) => {
        const copy = { ...value }
        Object.defineProperty(copy, name, {
          value: bad,
          enumerable: true,
          configurable: true,
          writable: true,
        })
        return copy
      }),
    )
    for (const [name, inner] of Object.entries(value)) {
      here.push(spoilt(inner).map((bad) => ({ ...value, [name]: bad })))
      here.push(fc.constant(Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))))
    }
  }
  return fc.oneof(...here)
}

/** Reachable only while the private area is open. */
const isPrivate = (channel: VaultChannel): boolean => {
  const call = findCall(vaultContract, channel)
  return (
    call !== undefined && mayUse(call, 'therapist', 'privateOpen') && !mayUse(call, 'therapist', 'unlocked')
  )
}

const expectSane = async (process: TestProcess, channel: VaultChannel, input: unknown): Promise<void> => {
  const call = findCall(vaultContract, channel)
  const isOfDesk = call !== undefined && mayUse(call, 'therapist', 'unlocked')
  const role = isOfDesk || isPrivate(channel) ? 'therapist' : 'report'
  // Good input in between may have opened or hidden the private area.
  process.say(isPrivate(channel) ? 'privateOpen' : 'unlocked')
  const reply = await process.call(role, channel, input)
  if (reply.ok) return
  expect(Object.keys(reply).sort()).toEqual(['code', 'ok'])
  expect(ERROR_CODES).toContain(reply.code)
  expect(['internal', 'badOutput', 'unknownCall', 'notAllowed']).not.toContain(reply.code)
  if (call?.input.safeParse(input).success === false) expect(reply.code).toBe('badInput')
}

describe('bad input', () => {
  // Those that make or open a vault are not open to anybody while one is unlocked.
  const reachable = channels.filter((channel) => {
    const call = findCall(vaultContract, channel)
    const atDesk = call && (mayUse(call, 'therapist', 'unlocked') || mayUse(call, 'report', 'unlocked'))
    return atDesk || isPrivate(channel)
  })

  for (const channel of reachable)
    it(`is refused by ${channel}, and breaks nothing`, async () => {
      const { process, examples } = await startPlanted()
      if (isPrivate(channel)) await process.ok('wellbeing.setUp', examples['wellbeing.setUp'])
      await fc.assert(
        fc.asyncProperty(spoilt(examples[channel]), (input) => expectSane(process, channel, input)),
        { numRuns: 60, seed: 20_261_123 },
      )
      process.say('unlocked')
      expect(await process.code('vault.status')).toBe('ok')
      expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
    })

  it('is refused where a vault is made or opened, and makes none', async () => {
    const { examples } = await startPlanted()
    for (const channel of ['vault.create', 'vault.createSample', 'vault.unlock', 'vault.recover'] as const) {
      const closed = startProcess({ options: { state: 'locked', purpose: 'create' } })
      const call = findCall(vaultContract, channel)
      await fc.assert(
        fc.asyncProperty(
          spoilt(examples[channel]).filter((input) => call?.input.safeParse(input).success === false),
          async (input) => {
            expect(await closed.call('therapist', channel, input)).toEqual({ ok: false, code: 'badInput' })
          },
        ),
        { numRuns: 60, seed: 20_261_123 },
      )
      expect(closed.posted.map(({ t }) => t)).toEqual(['ready'])
    }
  })

  it('on the port itself is dropped without an answer', async () => {
    const { process } = await startPlanted()
    for (const raw of [null, 1, 'vault.status', [], {}, { id: 'x', channel: 'vault.status', input: {} }])
      process.raw('therapist', raw)
    expect(await process.code('vault.status')).toBe('ok')
  })
})
