// A taken-over page asks for everything, in every state that its window lives in: what the contract does not allow is
// refused, and what it allows takes no spoilt input.
import type { Page } from '@playwright/test'
import { appContract } from '#shared/ipc/contract.ts'
import { type AppState, channelsOf, findCall, mayUse, type Role } from '#shared/ipc/define.ts'
import { CLIENT_CHANNELS } from '#shared/ipc/names.ts'
import { finish, markAll } from '../driver/client.ts'
import { comeBackWithCode, setQuickCode } from '../driver/hand-back.ts'
import { addClient, createVault, startSession } from '../driver/therapist.ts'
import { isVaultProcess, processesOf } from '../harness/processes.ts'
import { expect, test } from '../harness/test.ts'
import { windowOf } from '../harness/windows.ts'
import { call } from './calls.ts'

const calls = channelsOf(appContract).filter((channel) => findCall(appContract, channel)?.kind !== 'push')
const isClients = (channel: string): boolean => (CLIENT_CHANNELS as readonly string[]).includes(channel)

/** Inputs that no declaration takes: every schema is a strict object. */
const spoilt: readonly unknown[] = [
  null,
  'text',
  [],
  { unknown: true },
  { __proto__: null, constructor: 'x' },
  'x'.repeat(100_000),
]

const expected = (channel: string, role: Role, state: AppState): string => {
  const declared = findCall(appContract, channel)
  const isListed = isClients(channel) === (role === 'client')
  if (!declared || !isListed) return 'blocked'
  return mayUse(declared, role, state) ? 'badInput' : 'notAllowed'
}

const attack = async (page: Page, role: Role, state: AppState): Promise<void> => {
  const got: string[] = []
  const wanted: string[] = []
  for (const channel of calls)
    for (const [index, input] of spoilt.entries()) {
      const reply = await call(page, channel, input)
      got.push(`${channel} ${index}: ${reply.code ?? JSON.stringify(reply.value)}`)
      wanted.push(`${channel} ${index}: ${expected(channel, role, state)}`)
    }
  expect(got).toEqual(wanted)
}

test('every call from every window in every state of a session', async ({ launch }) => {
  test.setTimeout(240_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await attack(desk, 'therapist', 'none')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  await attack(desk, 'therapist', 'unlocked')
  await setQuickCode(desk, '271828')
  await addClient(desk, 'M.K.')
  await startSession(desk)

  const client = await windowOf(app, 'client')
  await attack(client, 'client', 'client')
  await markAll(client, [0.2, 0.4, 0.5, 0.6])
  await finish(client)
  await attack(await windowOf(app, 'return'), 'return', 'client')
  const together = await comeBackWithCode(app, '271828')
  await attack(together, 'together', 'together')
  await call(together, 'together.finish', {}).catch(() => undefined)
  await attack(await windowOf(app, 'return'), 'return', 'together')
})

test('answers of a taken-over client page go nowhere but into its own form', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  await createVault(desk, { label: 'Practice', passphrase: 'four calm words here' })
  await addClient(desk, 'M.K.')
  await startSession(desk)
  const client = await windowOf(app, 'client')
  const form = await call(client, 'clientMode.getForm', {})
  expect(JSON.stringify(form)).not.toMatch(/M\.K\.|C-0001|alias|name/)
  const strange: readonly unknown[] = [
    { what: 'mark', form: 0, item: 'no-such-line', value: 50 },
    { what: 'mark', form: 7, item: 'x', value: 50 },
    { what: 'mark', form: 0, item: 'x', value: 101 },
    { what: 'mark', form: 0, item: 'x', value: 5.5 },
    { what: 'end', form: 23, how: 'finished' },
    { what: 'note', text: 'x' },
  ]
  for (const answer of strange)
    expect(await call(client, 'clientMode.saveAnswer', answer)).toEqual({ ok: false, code: 'badInput' })
})

test('a page that connects again and again leaves one vault process, and leaving the vault leaves none', async ({
  launch,
}) => {
  const app = await launch()
  const desk = await windowOf(app, 'therapist')
  const count = async () => (await processesOf(app)).filter(isVaultProcess).length
  await Promise.all(Array.from({ length: 8 }, () => call(desk, 'vault.connect', { purpose: 'create' })))
  await desk.waitForTimeout(1_000)
  expect(await count()).toBe(1)
  await call(desk, 'vault.choose', { vaultId: null })
  await expect.poll(count).toBe(0)
})
