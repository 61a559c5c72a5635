import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import type { WeekToClose } from '#shared/contracts/week.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const timeZone = 'Europe/Berlin'
/** A Friday: 27 November 2026, in Berlin's winter time. */
const friday = (hour: number) => toEpochMs(Date.UTC(2026, 10, 27, hour - 1))
const week = (process: TestProcess, today = '2026-11-27') =>
  process.ok<WeekToClose>('supervision.week', { today, timeZone })

const openOn = async (hour: number): Promise<TestProcess> => {
  const process = await startOpen()
  process.clock.now = friday(hour)
  return process
}

describe('the week to close', () => {
  it('names what is open about each session, and stops when it is mended', async () => {
    const process = await openOn(9)
    const { clientId, episodeId } = await addClient(process, 'Wren')
    const held = await addSession(process, episodeId)
    await addSession(process, episodeId, friday(11))
    await rate(process, held, clientId, [50, 50, 50, 50])
    process.clock.now = friday(17)
    const { monday, sessions, held: count } = await week(process)
    expect(monday).toBe('2026-11-23')
    expect(count).toBe(1)
    expect(sessions.map(({ aliases, ends }) => [aliases, ends])).toEqual([
      [['Wren'], ['alliance', 'note']],
      [['Wren'], ['status']],
    ])
    await process.ok('sessions.skipStep', { sessionId: held, occasion: 'alliance', reason: 'late' })
    await process.ok('sessions.addNote', { clientId, sessionId: held, kind: 'record', text: 'Short.' })
    expect((await week(process)).sessions).toHaveLength(1)
    expect((await week(process, '2026-11-20')).sessions).toEqual([])
  })

  it('is offered once: on the last working day, after the sessions, not in the evening', async () => {
    const process = await openOn(14)
    const { episodeId } = await addClient(process, 'Wren')
    await process.ok('settings.save', { practice: { workingDays: [1, 3, 5] } })
    await addSession(process, episodeId, friday(16))
    const offered = async (hour: number) => {
      process.clock.now = friday(hour)
      return (await week(process)).isOffered
    }
    expect([await offered(15), await offered(17), await offered(21)]).toEqual([false, true, false])
    expect((await week(process, '2026-11-25')).isOffered).toBe(false)
    await process.ok('supervision.answerWeek', { monday: '2026-11-23', answer: 'notNow' })
    expect(await offered(17)).toBe(false)
    await process.ok('supervision.answerWeek', { monday: '2026-11-23', answer: 'closed' })
    expect((await week(process)).answer).toBe('closed')
    expect(await process.code('supervision.week', { today: '2026-11-27', timeZone: 'Mars/Olympus' })).toBe(
      'badInput',
    )
  })

  it('lists alerts that were put off, with their day', async () => {
    const process = await openOn(9)
    const { clientId, episodeId } = await addClient(process, 'Wren')
    const until = friday(9) + 5 * 86_400_000
    await process.ok('clients.setSafety', { clientId, note: 'x' })
    const answer = { episodeId, clientId, rule: 'safetyFlag', answer: 'snoozed', until }
    await process.ok('outcomes.answerAlert', { ...answer, standsOn: `safety:${process.clock.now}` })
    expect((await week(process)).waiting).toEqual([{ episodeId, clientId, alias: 'Wren', count: 1, until }])
  })
})
