import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SessionEvent } from '#domain/vault/session-types.ts'
import { ourVault, World } from './session-world.ts'

const otherVault = '22222222-2222-4222-8222-222222222222'
const one = <const T>(...values: readonly T[]) => fc.constantFrom(...values)

/** Events that carry a session on come more often, so that random walks get deep; the rest is the weather. */
const onward: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ t: fc.constant('connect' as const), purpose: one('open', 'create', 'sample') }),
  fc.record({ t: fc.constant('connectReturn' as const), target: one('together', 'caseload') }),
  fc.record({
    t: fc.constant('opened' as const),
    via: one('created', 'passphrase', 'passphrase', 'recovery', 'code', 'code'),
    vaultId: one(ourVault, ourVault, ourVault, otherVault),
  }),
  fc.record({ t: fc.constant('handOver' as const), codeSet: fc.boolean(), codeIsEnough: fc.boolean() }),
  fc.record({ t: fc.constant('finish' as const), how: one('done', 'handBack', 'away') }),
  fc.record({ t: fc.constant('merged' as const), codeSet: fc.boolean(), codeIsEnough: fc.boolean() }),
  fc.record({ t: one('neutralPassed', 'handOverAgain', 'backToCaseload', 'stay', 'codeWrong') }),
)
const weather: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ t: one('lock', 'idle', 'suspend', 'osLock', 'userSwitch', 'fourHours') }),
  fc.record({ t: one('vaultDied', 'windowFailed', 'quit') }),
  fc.record({ t: fc.constant('mergeFailed' as const), stuck: fc.boolean() }),
  fc.record({ t: one('privateOpened', 'privateOpened', 'privateClosed', 'hidePrivate') }),
  fc.record({
    t: fc.constant('crashed' as const),
    role: one('therapist', 'client', 'return', 'together', 'report'),
  }),
  fc.record({ t: fc.constant('chosen' as const), vaultId: one(null, ourVault, otherVault) }),
)
const events = fc.array(fc.oneof({ arbitrary: onward, weight: 12 }, { arbitrary: weather, weight: 1 }), {
  maxLength: 120,
  size: 'max',
})

const placeOf = ({ state }: World): string =>
  'screen' in state
    ? `${state.at} ${state.screen}${state.screen === 'return' ? ` ${state.return.step}` : ''}`
    : state.at

test('no sequence of events breaks a promise, and the walks reach every place', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.option(fc.constant(ourVault)), events, (vaultId, sequence) => {
      const world = new World(vaultId)
      for (const event of sequence) {
        world.send(event)
        seen.add(placeOf(world))
      }
    }),
    { numRuns: 2000, seed: 20261123 },
  )
  expect([...seen].sort()).toEqual([
    'client form',
    'client return asking',
    'client return merging',
    'client return neutral',
    'client return opening',
    'locked',
    'none',
    'privateOpen',
    'together picture',
    'together return asking',
    'together return merging',
    'together return neutral',
    'together return opening',
    'unlocked',
  ])
})

test('from anywhere, a lock ends at a locked app that holds nothing', () => {
  fc.assert(
    fc.property(events, (sequence) => {
      const world = new World(ourVault)
      for (const event of sequence) world.send(event)
      if (world.left) return
      world.send({ t: 'lock' })
      world.send({ t: 'suspend' })
      expect(['none', 'locked']).toContain(world.state.at)
      expect({ ...world, state: null, windows: [...world.windows], codeDied: null, told: null }).toEqual({
        state: null,
        windows: ['therapist'],
        process: undefined,
        code: false,
        picture: false,
        kit: false,
        idle: false,
        privateWatch: false,
        told: null,
        left: false,
        codeDied: null,
      })
    }),
    { numRuns: 500, seed: 20261124 },
  )
})

test('from anywhere, quitting leaves no window and no process', () => {
  fc.assert(
    fc.property(events, (sequence) => {
      const world = new World(ourVault)
      for (const event of sequence) world.send(event)
      world.send({ t: 'quit' })
      expect([world.left, world.windows.size, world.process, world.code, world.picture]).toEqual([
        true,
        0,
        undefined,
        false,
        false,
      ])
    }),
    { numRuns: 500, seed: 20261125 },
  )
})
