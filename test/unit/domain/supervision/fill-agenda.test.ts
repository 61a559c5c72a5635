import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrase } from '#domain/kernel/phrase.ts'
import { toEpochMs } from '#domain/kernel/time.ts'
import { alertActions } from '#domain/outcomes/alert-types.ts'
import type { AgendaAlert, AgendaClient } from '#domain/supervision/agenda-types.ts'
import { fillAgenda } from '#domain/supervision/fill-agenda.ts'

const at = (day: number) => toEpochMs(Date.UTC(2026, 0, day))
const alert = (fields: Partial<AgendaAlert> = {}): AgendaAlert => ({
  action: 'consult',
  reason: phrase('alerts:belowTwice'),
  at: at(10),
  sentAt: null,
  answered: false,
  ...fields,
})
const client = (clientId: string, fields: Partial<AgendaClient> = {}): AgendaClient => ({
  episodeId: `e-${clientId}`,
  clientId,
  alerts: [],
  change: 'unchanged',
  gain: 0,
  discussedAt: null,
  prepared: false,
  ...fields,
})
const said = (clients: readonly AgendaClient[]) =>
  fillAgenda(clients).map(({ clientId, why }) => `${clientId} ${why}`)

describe('fillAgenda', () => {
  it('has what was sent, whom the rules send, what was put there, and one that goes well, in this order', () => {
    expect(
      said([
        client('well', { change: 'improved', gain: 8 }),
        client('better', { change: 'recovered', gain: 12 }),
        client('own', { prepared: true }),
        client('rule', { alerts: [alert()] }),
        client('sent', { alerts: [alert({ action: 'askAboutAlliance', sentAt: at(11) })] }),
        client('quiet'),
      ]),
    ).toEqual(['sent sent', 'rule consult', 'own own', 'better goesWell'])
  })

  it('leaves out what was answered otherwise and rules that do not ask to consult', () => {
    expect(said([client('a', { alerts: [alert({ answered: true })] })])).toEqual([])
    expect(said([client('a', { alerts: [alert({ action: 'askForRating' })] })])).toEqual([])
  })

  it('brings a discussed client back with something newer only', () => {
    const discussedAt = at(12)
    expect(said([client('a', { discussedAt, alerts: [alert({ at: at(11) })] })])).toEqual([])
    expect(said([client('a', { discussedAt, alerts: [alert({ at: at(13) })] })])).toEqual(['a consult'])
    expect(said([client('a', { discussedAt, alerts: [alert({ sentAt: at(11) })] })])).toEqual([])
    expect(said([client('a', { discussedAt, alerts: [alert({ sentAt: at(14) })] })])).toEqual(['a sent'])
  })

  it('takes turns with those who go well', () => {
    const best = client('best', { change: 'recovered', gain: 15, discussedAt: at(2) })
    const next = client('next', { change: 'improved', gain: 7 })
    expect(said([best, next])).toEqual(['next goesWell'])
  })

  it('never lists a client twice, has one good example at most, and does not mind the order', () => {
    const day = fc.integer({ min: 1, max: 20 }).map(at)
    const anyClient = fc.record({
      episodeId: fc.constantFrom('e1', 'e2'),
      clientId: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
      alerts: fc.array(
        fc.record({
          action: fc.constantFrom(...alertActions),
          reason: fc.constant(phrase('alerts:belowTwice')),
          at: day,
          sentAt: fc.option(day),
          answered: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      change: fc.option(fc.constantFrom('recovered', 'improved', 'unchanged', 'deteriorated')),
      gain: fc.option(fc.integer({ min: -20, max: 20 })),
      discussedAt: fc.option(day),
      prepared: fc.boolean(),
    })
    const clients = fc.uniqueArray(anyClient, {
      maxLength: 8,
      selector: ({ episodeId, clientId }) => `${episodeId}${clientId}`,
    })
    fc.assert(
      fc.property(clients, (all) => {
        const list = all as readonly AgendaClient[]
        const agenda = fillAgenda(list)
        expect(fillAgenda(list.toReversed())).toEqual(agenda)
        expect(new Set(agenda.map(({ episodeId, clientId }) => episodeId + clientId)).size).toBe(
          agenda.length,
        )
        expect(agenda.filter(({ why }) => why === 'goesWell').length).toBeLessThan(2)
      }),
      { numRuns: 60 },
    )
  })
})
