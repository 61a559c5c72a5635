import { expect, it } from 'vitest'
import type { FollowUpRow } from '#shared/contracts/follow-up.ts'
import { addClient } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const due = async (process: TestProcess, on: string) =>
  (await process.ok<{ followUps: FollowUpRow[] }>('outcomes.followUpsDue', { on })).followUps.map(
    ({ text }) => text,
  )

it('a follow-up is due from its day on until it is done, and can be taken up again', async () => {
  const process = await startOpen()
  const made = await addClient(process, 'Juniper')
  const other = await addClient(process, 'Hazel')
  await process.ok('clients.closeEpisode', { episodeId: made.episodeId, reason: 'planned', note: '' })
  const add = (dueOn: string, text: string) =>
    process.ok<{ followUpId: string }>('outcomes.addFollowUp', { ...made, dueOn, text })
  const { followUpId } = await add('2026-06-02', ' How is work? ')
  await add('2026-05-01', 'Send the letter.')
  expect(await due(process, '2026-04-30')).toEqual([])
  expect(await due(process, '2026-05-01')).toEqual(['Send the letter.'])
  expect(await due(process, '2027-01-01')).toEqual(['Send the letter.', 'How is work?'])

  await process.ok('outcomes.finishFollowUp', { followUpId, done: true })
  expect(await due(process, '2027-01-01')).toEqual(['Send the letter.'])
  expect(await process.code('outcomes.finishFollowUp', { followUpId, done: true })).toBe('conflict')
  const { followUps } = await process.ok<{ followUps: FollowUpRow[] }>('outcomes.followUpsOfEpisode', {
    episodeId: made.episodeId,
  })
  expect(followUps).toMatchObject([
    { dueOn: '2026-05-01', alias: 'Juniper', doneAt: null },
    { dueOn: '2026-06-02', doneAt: process.clock.now },
  ])
  await process.ok('outcomes.finishFollowUp', { followUpId, done: false })
  expect(await due(process, '2026-06-02')).toHaveLength(2)

  const bad = { ...made, dueOn: '2026-06-02', text: 'x' }
  expect(await process.code('outcomes.addFollowUp', { ...bad, text: '  ' })).toBe('incomplete')
  expect(await process.code('outcomes.addFollowUp', { ...bad, dueOn: '2026-02-30' })).toBe('badInput')
  expect(await process.code('outcomes.addFollowUp', { ...bad, clientId: other.clientId })).toBe('notFound')
  expect(await process.code('outcomes.finishFollowUp', { followUpId: made.clientId, done: true })).toBe(
    'notFound',
  )

  await process.ok('clients.archive', { clientId: made.clientId })
  expect(await due(process, '2027-01-01')).toEqual([])
})
