// What is refused about imported measures: answers that cannot be yet, and what is not for clients.
import { describe, expect, it } from 'vitest'
import { scoringRules } from '#domain/measures/packs/score/scoring-rules.ts'
import type { DayRow } from '#shared/contracts/sessions.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import { importPack, paperFields, ruleBinding } from '../support/packs.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const hour = 3_600_000
const day = 24 * hour

const start = async () => {
  const process = await startOpen()
  const client = await addClient(process, 'Juniper')
  return { process, ...client }
}

const sessionOf = async (process: TestProcess, episodeId: string, sessionId: string) =>
  (await process.ok<{ rows: DayRow[] }>('sessions.listOfEpisode', { episodeId })).rows.find(
    (row) => row.sessionId === sessionId,
  )

describe('answers from paper', () => {
  it('do not hold an appointment of a later day', async () => {
    const { process, clientId, episodeId } = await start()
    const packId = await importPack(process)
    const sessionId = await addSession(process, episodeId, process.clock.now + day)
    const input = paperFields(process, { sessionId, clientId, packId })
    expect(await process.code('measures.record', input)).toBe('outOfRange')
    expect(await sessionOf(process, episodeId, sessionId)).toMatchObject({ status: 'planned' })
    // What began before its time is held already, and takes answers.
    await process.ok('sessions.setStatus', { sessionId, status: 'attended' })
    await process.ok('measures.record', input)
  })

  it('hold a session of today, also before its hour', async () => {
    const { process, clientId, episodeId } = await start()
    const packId = await importPack(process)
    const sessionId = await addSession(process, episodeId, process.clock.now + hour)
    await process.ok('measures.record', paperFields(process, { sessionId, clientId, packId }))
    expect(await sessionOf(process, episodeId, sessionId)).toMatchObject({ status: 'attended' })
  })
})

describe('a session with answers on a measure alone', () => {
  it('stays attended', async () => {
    const { process, clientId, episodeId } = await start()
    const packId = await importPack(process)
    const sessionId = await addSession(process, episodeId)
    await process.ok('measures.record', paperFields(process, { sessionId, clientId, packId }))
    for (const status of ['noShow', 'cancelledLate', 'planned'])
      expect(await process.code('sessions.setStatus', { sessionId, status })).toBe('conflict')
    expect(await sessionOf(process, episodeId, sessionId)).toMatchObject({ status: 'attended' })
  })
})

describe('a measure about the therapist', () => {
  it('is kept in use, and is not asked of clients', async () => {
    const { process, clientId, episodeId } = await start()
    const sessionId = await addSession(process, episodeId)
    const value = questionnaire(
      scoringRules.cbi.items.map(({ key, values }) => choice(key, [...(values ?? [])])),
    )
    const packId = await importPack(process, value, ruleBinding(value, 'cbi'))
    expect(await process.ok('measures.list')).toMatchObject({ packs: [{ packId, inUse: true }] })
    expect(await process.ok('measures.due', { sessionId })).toEqual({ measures: [] })
    const plan = { episodeId, clientId, personId: null, occasion: 'outcome', when: { times: 'each' } }
    expect(await process.code('measures.addPlan', { ...plan, familyId: packId })).toBe('notFound')
    expect(await process.code('measures.record', paperFields(process, { sessionId, clientId, packId }))).toBe(
      'notFound',
    )
    const who = [{ clientId, personId: null, aids, packs: [packId] }]
    const wish = { sessionId, occasion: 'outcome' as const, who }
    await expect(process.ask('prepareHandover', wish)).rejects.toThrow()
  })
})
