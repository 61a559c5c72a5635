import { describe, expect, it } from 'vitest'
import type { ProgressReport } from '#shared/contracts/reports.ts'
import { addClient, addSession, rate } from '../support/caseload.ts'
import { startOpen } from '../support/vault-process.ts'

describe('a progress report', () => {
  it('holds one client’s line and what was chosen, and never a process note', async () => {
    const process = await startOpen()
    await process.ok('settings.save', { practice: { therapistName: 'Robin Hale' } })
    const { clientId, episodeId } = await addClient(process, 'Juniper', { name: 'J. Planted' })
    const other = await addClient(process, 'Ash')
    const sessionId = await addSession(process, episodeId)
    await rate(process, sessionId, clientId, [61, 50, 73, 88])
    await rate(process, sessionId, clientId, [90, 90, 90, 90], { occasion: 'alliance' })
    const add = async (kind: string, text: string, whose = clientId): Promise<string> =>
      (
        await process.ok<{ noteId: string }>('sessions.addNote', {
          clientId: whose,
          sessionId: null,
          kind,
          text,
        })
      ).noteId
    const [record, process_, strange] = [
      await add('record', 'For the GP.'),
      await add('process', 'For me.'),
      await add('record', 'About somebody else.', other.clientId),
    ]
    const choice = {
      episodeId,
      clientId,
      pageSize: 'A4',
      noteIds: [record],
      includeAlliance: false,
      includeMeasures: false,
      withName: false,
      courseId: null,
    }
    const plain = await process.ok<ProgressReport>('reports.getProgress', choice, 'report')
    expect(plain).toMatchObject({
      alias: 'Juniper',
      name: null,
      therapistName: 'Robin Hale',
      language: 'en',
      sample: false,
      includeAlliance: false,
      notes: [{ noteId: record, text: 'For the GP.' }],
    })
    expect(plain.series.ratings).toMatchObject([{ total: 272 }])
    expect(plain.series.alliance).toEqual([])
    expect(plain.head).toMatch(/^\d+-[0-9a-f]{8}$/)
    expect(JSON.stringify(plain)).not.toContain('Planted')
    const full = { ...choice, includeAlliance: true, withName: true }
    const named = await process.ok<ProgressReport>('reports.getProgress', full)
    expect(named.name).toBe('J. Planted')
    expect(named.series.alliance).toHaveLength(1)
    for (const noteIds of [[process_], [strange], [crypto.randomUUID()]])
      expect(await process.code('reports.getProgress', { ...choice, noteIds })).toBe('notFound')
    expect(await process.code('reports.getProgress', { ...choice, courseId: clientId })).toBe('notFound')
    expect(await process.code('reports.getProgress', { ...choice, clientId: other.clientId })).toBe(
      'notFound',
    )
  })

  it('is noted with the head that it bears', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Juniper')
    const { head } = await process.ask('recordReport', {
      kind: 'progress',
      clientId,
      episodeId,
      pageSize: 'Letter',
      courseId: null,
    })
    expect(await process.ok('reports.list', { clientId })).toEqual({
      reports: [
        { kind: 'progress', madeAt: process.clock.now, head, pageSize: 'Letter', courseVersion: null },
      ],
    })
    const sheet = {
      kind: 'recoverySheet',
      clientId: null,
      episodeId: null,
      pageSize: 'A4',
      courseId: null,
    } as const
    expect((await process.ask('recordReport', sheet)).head).not.toBe(head)
  })
})
