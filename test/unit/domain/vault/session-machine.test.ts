import { expect, test } from 'vitest'
import { startSession, stepSession } from '#domain/vault/session-machine.ts'
import type { SessionEvent, SessionState } from '#domain/vault/session-types.ts'
import { ourVault, World } from './session-world.ts'

const unlock: readonly SessionEvent[] = [
  { t: 'connect', purpose: 'open' },
  { t: 'opened', via: 'passphrase', vaultId: ourVault },
]
const toForm: readonly SessionEvent[] = [...unlock, { t: 'handOver', codeSet: true, codeIsEnough: false }]
const toReturn: readonly SessionEvent[] = [...toForm, { t: 'finish', how: 'done' }]
const byCode: readonly SessionEvent[] = [
  { t: 'connectReturn', target: 'together' },
  { t: 'opened', via: 'code', vaultId: ourVault },
  { t: 'merged', codeSet: true, codeIsEnough: false },
  { t: 'neutralPassed' },
]

const worldAfter = (...events: readonly SessionEvent[]): World => {
  const world = new World(ourVault)
  for (const event of events) world.send(event)
  return world
}
const codeOf = (state: SessionState) => ('code' in state ? state.code : undefined)

test('one session: desk, form, code, Together, session check, code, Together, passphrase, desk', () => {
  const world = worldAfter(...toReturn, ...byCode)
  expect(world.state).toMatchObject({ at: 'together', screen: 'picture', code: { alive: true, left: 5 } })
  for (const event of [{ t: 'handOverAgain' }, { t: 'finish', how: 'done' }, ...byCode] as const)
    world.send(event as SessionEvent)
  world.send({ t: 'backToCaseload' })
  world.send({ t: 'connectReturn', target: 'caseload' })
  expect(world.process).toEqual({ withCode: false })
  world.send({ t: 'opened', via: 'passphrase', vaultId: ourVault })
  expect(world.state).toEqual({ at: 'unlocked', vaultId: ourVault })
})

test('a hand-over destroys the desk and ends the vault before the client window opens', () => {
  const unlocked = worldAfter(...unlock).state
  const { effects } = stepSession(unlocked, { t: 'handOver', codeSet: true, codeIsEnough: false })
  expect(effects.map((effect) => ('role' in effect ? `${effect.do} ${effect.role}` : effect.do))).toEqual([
    'stopIdle',
    'keepKit',
    'keepCode',
    'destroyWindow report',
    'destroyWindow therapist',
    'writeHead',
    'endVault',
    'openWindow client',
  ])
})

test('five wrong codes kill it; the passphrase still leads to Together and brings a new one', () => {
  const world = worldAfter(...toReturn, { t: 'connectReturn', target: 'together' })
  for (let tries = 0; tries < 5; tries += 1) world.send({ t: 'codeWrong' })
  expect(codeOf(world.state)).toEqual({ alive: false, why: 'errors' })
  world.send({ t: 'opened', via: 'code', vaultId: ourVault })
  expect(world.state).toMatchObject({ at: 'client', return: { step: 'asking' } })
  expect(world.process).toBeUndefined()
  world.send({ t: 'connectReturn', target: 'together' })
  world.send({ t: 'opened', via: 'passphrase', vaultId: ourVault })
  world.send({ t: 'merged', codeSet: true, codeIsEnough: false })
  expect(codeOf(world.state)).toEqual({ alive: true, left: 5 })
})

test('wrong tries are counted over the whole session, not anew at each return', () => {
  const world = worldAfter(
    ...toReturn,
    { t: 'connectReturn', target: 'together' },
    { t: 'codeWrong' },
    { t: 'codeWrong' },
    { t: 'opened', via: 'code', vaultId: ourVault },
    { t: 'merged', codeSet: true, codeIsEnough: false },
  )
  expect(codeOf(world.state)).toEqual({ alive: true, left: 3 })
})

test.each(['suspend', 'osLock', 'userSwitch'] as const)(
  '%s: the code dies under a form, which stays',
  (t) => {
    const world = worldAfter(...toForm, { t })
    expect(world.state).toMatchObject({
      at: 'client',
      screen: 'form',
      code: { alive: false, why: 'suspend' },
    })
  },
)

test.each(['suspend', 'osLock', 'userSwitch'] as const)('%s: Together locks and drops its picture', (t) => {
  const world = worldAfter(...toReturn, ...byCode, { t })
  expect(world.state).toMatchObject({ at: 'locked', because: 'away' })
  expect(world.picture).toBe(false)
})

test('four hours kill the code, not the session', () => {
  const world = worldAfter(...toReturn, ...byCode, { t: 'fourHours' })
  expect(world.state).toMatchObject({ at: 'together', code: { alive: false, why: 'time' } })
})

test('a code that dies while its vault process runs takes that process along', () => {
  const world = worldAfter(...toReturn, { t: 'connectReturn', target: 'together' }, { t: 'fourHours' })
  expect(world.process).toBeUndefined()
  expect(world.state).toMatchObject({ at: 'client', return: { step: 'asking' } })
})

test('the code is not enough for the caseload unless the therapist said so', () => {
  const back: readonly SessionEvent[] = [
    { t: 'finish', how: 'handBack' },
    { t: 'connectReturn', target: 'caseload' },
    { t: 'opened', via: 'code', vaultId: ourVault },
  ]
  expect(worldAfter(...toForm, ...back).state.at).toBe('client')
  const trusting: SessionEvent = { t: 'handOver', codeSet: true, codeIsEnough: true }
  expect(worldAfter(...unlock, trusting, ...back).state.at).toBe('unlocked')
})

test("a crash of the client's page brings a blank form back, never the desk", () => {
  const world = worldAfter(...toForm, { t: 'crashed', role: 'client' })
  expect([...world.windows]).toEqual(['client'])
})

test('a vault process that dies at the desk locks and says so; in a return it only fails the return', () => {
  expect(worldAfter(...unlock, { t: 'vaultDied' }).state).toMatchObject({
    at: 'locked',
    because: 'vaultDied',
  })
  const world = worldAfter(...toReturn, { t: 'connectReturn', target: 'together' }, { t: 'vaultDied' })
  expect(world.state).toMatchObject({ at: 'client', screen: 'return', return: { step: 'asking' } })
})

test('another vault that opens in a return is sent away', () => {
  const world = worldAfter(...toReturn, { t: 'connectReturn', target: 'caseload' })
  world.send({ t: 'opened', via: 'passphrase', vaultId: '22222222-2222-4222-8222-222222222222' })
  expect(world.state.at).toBe('client')
  expect(world.process).toBeUndefined()
})

test('an event without meaning gives the same state object back', () => {
  const state = startSession(ourVault)
  expect(stepSession(state, { t: 'neutralPassed' })).toEqual({ state, effects: [] })
  expect(stepSession(state, { t: 'neutralPassed' }).state).toBe(state)
})

test('going back to the form or on to the picture takes no wrong try back', () => {
  const world = worldAfter(...toReturn, { t: 'connectReturn', target: 'together' }, { t: 'stay' })
  world.send({ t: 'codeWrong' })
  expect(world.state).toMatchObject({ screen: 'form', code: { alive: true, left: 4 } })
  for (let tries = 0; tries < 4; tries += 1) world.send({ t: 'codeWrong' })
  expect(world.state).toMatchObject({ screen: 'form', code: { alive: false, why: 'errors' } })
  expect(world.code).toBe(false)
})

test('the private area opens over the open caseload only, hides back to it, and a lock closes both', () => {
  const open = worldAfter(...unlock, { t: 'privateOpened' })
  expect(open.state).toEqual({ at: 'privateOpen', vaultId: ourVault })
  open.send({ t: 'handOver', codeSet: true, codeIsEnough: true })
  open.send({ t: 'privateOpened' })
  expect(open.state.at).toBe('privateOpen')
  open.send({ t: 'hidePrivate' })
  expect([open.state.at, open.told, open.privateWatch]).toEqual(['unlocked', 'unlocked', false])
  // A closing that crossed the hiding: the vault process waits for an answer, and gets one.
  open.told = undefined
  open.send({ t: 'privateClosed' })
  expect([open.state.at, open.told]).toEqual(['unlocked', 'unlocked'])
  const twice = worldAfter(...unlock, { t: 'privateOpened' })
  twice.told = undefined
  twice.send({ t: 'privateOpened' })
  expect(twice.told).toBe('privateOpen')
  for (const event of [{ t: 'idle' }, { t: 'osLock' }, { t: 'lock' }, { t: 'vaultDied' }] as const) {
    const world = worldAfter(...unlock, { t: 'privateOpened' }, event)
    expect([world.state.at, world.process, world.privateWatch]).toEqual(['locked', undefined, false])
  }
  for (const events of [[], toForm, toReturn])
    expect(worldAfter(...events, { t: 'privateOpened' }).state.at).not.toBe('privateOpen')
})
