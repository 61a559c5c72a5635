import { describe, expect, it } from 'vitest'
import { appContract, vaultContract } from '#shared/ipc/contract.ts'
import {
  APP_STATES,
  type Call,
  type Contract,
  channelsOf,
  findCall,
  mayUse,
  ROLES,
} from '#shared/ipc/define.ts'
import { createDispatch } from '#shared/ipc/dispatch.ts'
import { ERROR_CODES } from '#shared/ipc/errors.ts'
import { APP_CHANNELS, CLIENT_CHANNELS, PUSH_CHANNELS, VAULT_CHANNELS } from '#shared/ipc/names.ts'
import { startProcess } from '../vault/support/vault-process.ts'
import { planted, type VaultChannel } from './support/examples.ts'
import { plantOnce } from './support/plant-once.ts'

const channels = channelsOf(vaultContract) as readonly VaultChannel[]
const startPlanted = plantOnce()

const callOf = (contract: Contract, channel: string): Call => {
  const call = findCall(contract, channel)
  if (!call) throw new Error(`no call ${channel}`)
  return call
}

describe('the policy of the vault contract', () => {
  it('has a good example of an input for every call', async () => {
    const { examples } = await startPlanted()
    expect(Object.keys(examples).sort()).toEqual([...channels].sort())
    for (const channel of channels)
      expect(callOf(vaultContract, channel).input.safeParse(examples[channel]).error, channel).toBeUndefined()
  })

  it('is kept for every call, role and state: as declared, and refused without a word otherwise', async () => {
    for (const channel of channels) {
      const { process, examples } = await startPlanted()
      for (const state of APP_STATES)
        for (const role of ROLES) {
          process.say(state)
          const reply = await process.call(role, channel, examples[channel])
          const where = `${channel} as ${role} in ${state}`
          if (mayUse(callOf(vaultContract, channel), role, state)) {
            const code = reply.ok ? 'ok' : reply.code
            expect(['notAllowed', 'unknownCall', 'badInput', 'badOutput', 'internal'], where).not.toContain(
              code,
            )
          } else expect(reply, where).toEqual({ ok: false, code: 'notAllowed' })
        }
      process.say('unlocked')
    }
  }, 240_000)

  it('shows nothing of a caseload to anyone but the therapist, and to the report what it asks for', async () => {
    const { process, examples } = await startPlanted()
    const forReports: readonly string[] = ['reports.getProgress', 'supervision.getBrief']
    for (const role of ROLES.filter((one) => one !== 'therapist'))
      for (const state of APP_STATES) {
        process.say(state)
        for (const channel of channels) {
          const reply = await process.call(role, channel, examples[channel])
          const isReport = role === 'report' && state === 'unlocked' && forReports.includes(channel)
          expect(JSON.stringify(reply).includes(planted), `${channel} ${role} ${state}`).toBe(isReport)
        }
      }
    process.say('unlocked')
  }, 240_000)

  it('opens the private area in its own state alone, and nothing that leaves the app beside it', () => {
    const isPrivate = (channel: string) => channel.startsWith('wellbeing.')
    for (const channel of channels) {
      const call = callOf(vaultContract, channel)
      for (const role of ROLES.filter((one) => one !== 'therapist'))
        if (isPrivate(channel)) expect(call.access[role], channel).toBeUndefined()
      const inside = mayUse(call, 'therapist', 'privateOpen')
      const desk = mayUse(call, 'therapist', 'unlocked')
      // The caseload is read around it; nothing of the caseload is changed from in there.
      if (!isPrivate(channel)) expect([inside, desk], channel).toEqual([call.kind === 'query' && desk, desk])
      for (const state of ['none', 'locked', 'client', 'together'] as const)
        if (isPrivate(channel)) expect(mayUse(call, 'therapist', state), `${channel} ${state}`).toBe(false)
    }
    const inside = channelsOf(appContract).filter((channel) =>
      mayUse(callOf(appContract, channel), 'therapist', 'privateOpen'),
    )
    expect(inside.sort()).toEqual([
      'settings.about',
      'settings.getLook',
      'vault.alive',
      'vault.list',
      'vault.lock',
      'vault.stateChanged',
      'wellbeing.export',
    ])
  })

  it('answers nothing while no vault is open but what leads to one, whatever main said', async () => {
    const { examples } = await startPlanted()
    const leads = [
      'vault.create',
      'vault.createSample',
      'vault.unlock',
      'vault.unlockWithCode',
      'vault.recover',
    ]
    for (const state of APP_STATES) {
      const closed = startProcess({ options: { state, purpose: 'open', vaultId: 'none' } })
      for (const channel of channels.filter((one) => !leads.includes(one)))
        for (const role of ROLES) {
          const reply = await closed.call(role, channel, examples[channel])
          expect(reply.ok, `${channel} ${role} ${state}`).toBe(false)
          if (!reply.ok) expect(['notAllowed', 'notOpen']).toContain(reply.code)
        }
    }
  })

  it('knows no call that is not declared, whatever its name', async () => {
    const { process } = await startPlanted()
    const names = [
      '',
      '.',
      'vault',
      'vault.',
      'vault.status.more',
      'vault.toString',
      'vault.__proto__',
      '__proto__.status',
      'constructor.name',
      'toString.call',
      'sql.run',
      'VAULT.status',
    ]
    for (const name of names)
      expect(await process.call('therapist', name, {})).toEqual({ ok: false, code: 'unknownCall' })
  })
})

describe('the dispatcher', { timeout: 240_000 }, () => {
  const contracts = { app: appContract, vault: vaultContract } as const
  for (const [name, contract] of Object.entries(contracts)) {
    const asked = channelsOf(contract).filter((channel) => callOf(contract, channel).kind !== 'push')

    const dispatchWith = (handler: () => unknown, state: () => (typeof APP_STATES)[number]) => {
      const handlers: Record<string, Record<string, () => unknown>> = {}
      for (const channel of asked) {
        const [feature = '', call = ''] = channel.split('.')
        handlers[feature] = { ...handlers[feature], [call]: handler }
      }
      // Every call is made past its input, so that only what comes out is looked at.
      const open: Record<string, Record<string, Call>> = {}
      for (const channel of asked) {
        const [feature = '', call = ''] = channel.split('.')
        const declared = callOf(contract, channel)
        open[feature] = {
          ...open[feature],
          [call]: {
            ...declared,
            input: { safeParse: (data: unknown) => ({ success: true, data }) } as never,
          },
        }
      }
      return createDispatch<Contract, undefined>({
        contract: open,
        handlers: handlers as never,
        state,
        run: (_call, _channel, handle) => handle(undefined),
      })
    }
    const allowed = (channel: string) => {
      const { access } = callOf(contract, channel)
      const role = ROLES.find((one) => (access[one]?.length ?? 0) > 0) ?? 'therapist'
      return { role, state: access[role]?.[0] ?? 'none' }
    }

    it(`lets no undeclared field of an answer through (${name})`, async () => {
      for (const channel of asked) {
        const { role, state } = allowed(channel)
        const dispatch = dispatchWith(
          () => ({ done: true, stray: planted, code: planted, clients: [{ alias: planted }] }),
          () => state,
        )
        expect(await dispatch(role, channel, {}), channel).toEqual({ ok: false, code: 'badOutput' })
      }
    })

    it(`lets no word of an error through (${name})`, async () => {
      for (const channel of asked) {
        const { role, state } = allowed(channel)
        const dispatch = dispatchWith(
          () => {
            throw new Error(planted)
          },
          () => state,
        )
        expect(await dispatch(role, channel, {}), channel).toEqual({ ok: false, code: 'internal' })
      }
    })

    it(`allows exactly the declared roles and states (${name})`, async () => {
      const at: { state: (typeof APP_STATES)[number] } = { state: 'none' }
      const dispatch = dispatchWith(
        () => {
          throw new Error('reached')
        },
        () => at.state,
      )
      for (const channel of asked)
        for (const state of APP_STATES)
          for (const role of ROLES) {
            at.state = state
            const may = mayUse(callOf(contract, channel), role, state)
            const code = may ? 'internal' : 'notAllowed'
            expect(await dispatch(role, channel, {}), `${channel} ${role} ${state}`).toEqual({
              ok: false,
              code,
            })
          }
    })
  }

  it('has a preload list that names the declared channels of main and no other', () => {
    expect([...CLIENT_CHANNELS, ...APP_CHANNELS, ...PUSH_CHANNELS].sort()).toEqual(
      [...channelsOf(appContract)].sort(),
    )
  })

  it('has a list for pages that names the declared calls of the vault and no other', () => {
    expect([...VAULT_CHANNELS].sort()).toEqual([...channelsOf(vaultContract)].sort())
  })

  it('answers by codes from a closed set', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length)
  })
})
