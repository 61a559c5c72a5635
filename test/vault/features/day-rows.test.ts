// What the day says of each session: nothing where nobody answered, a total, or that a line was left out.
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const timeZone = 'Europe/Berlin'

const today = async (process: TestProcess): Promise<readonly DayRow[]> => {
  const now = Temporal.Instant.fromEpochMilliseconds(process.clock.now).toZonedDateTimeISO(timeZone)
  const day = now.toPlainDate().toString()
  return (await process.ok<{ rows: DayRow[] }>('sessions.listDay', { day, timeZone })).rows
}

const totals = async (process: TestProcess) =>
  (await today(process)).map(({ outcome, alliance }) => [outcome, alliance])

describe('sessions.listDay', () => {
  it('tells who has not answered from who left a line out', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Wren')
    const sessionId = await addSession(process, episodeId)
    expect(await totals(process)).toEqual([[[], []]])

    await rate(process, sessionId, clientId, [50, 60, null, 70])
    expect(await totals(process)).toEqual([[[null], []]])

    await rate(process, sessionId, clientId, [50, 60, 40, 70])
    await rate(process, sessionId, clientId, [90, 90, 95, 95], { occasion: 'alliance' })
    expect(await totals(process)).toEqual([[[220], [370]]])
  })
})
