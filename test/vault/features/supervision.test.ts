import { describe, expect, it } from 'vitest'
import type { SupervisionAgenda } from '#shared/contracts/supervision.ts'
import type { SupervisionBrief } from '#shared/contracts/supervision-brief.ts'
import { addClient, addSession, type Made, rate } from '../support/caseload.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const week = 7 * 86_400_000

/** A client with these totals, one a week; the clock ends with the last. */
const course = async (
  process: TestProcess,
  alias: string,
  marks: readonly (number | null)[],
  change = {},
): Promise<Made> => {
  const made = await addClient(process, alias, change)
  for (const mark of marks) {
    const sessionId = await addSession(process, made.episodeId)
    await process.ok('sessions.setStatus', { sessionId, status: 'attended' })
    if (mark !== null) await rate(process, sessionId, made.clientId, [mark, mark, mark, mark])
    process.later(week)
  }
  return made
}

const agenda = (process: TestProcess) => process.ok<SupervisionAgenda>('supervision.agenda')
const listed = async (process: TestProcess) =>
  (await agenda(process)).items.map(({ alias, title, why }) => `${alias ?? title} ${why}`)
const prepared = { topicId: null, title: '', clientView: '', tried: '', question: '' }

describe('the supervision agenda', () => {
  it('fills itself, keeps what is prepared, and lets go of what was talked about until there is news', async () => {
    const process = await startOpen()
    const stuck = await course(process, 'Stuck', [45, 45, 46, 45, 46, 45, 45])
    await course(process, 'Well', [40, 62, 75])
    await course(process, 'Quiet', [50, 52])
    expect(await listed(process)).toEqual(['Stuck consult', 'Well goesWell'])
    const [first] = (await agenda(process)).items
    expect(first).toMatchObject({ first: 18, last: 18, sessions: 7, topicId: null })
    expect(first?.reasons.map(({ key }) => key)).toEqual(['alerts:noGainConsult'])

    await process.ok('supervision.prepare', { ...prepared, about: stuck, question: 'What next?' })
    const topic = (await agenda(process)).items[0]
    expect(topic).toMatchObject({ question: 'What next?', why: 'consult' })
    const decision = { text: 'Ask what would help', dueOn: '2026-07-01' }
    const { topicId } = await process.ok<{ topicId: string }>('supervision.discuss', {
      topicId: topic?.topicId,
      about: stuck,
      decision,
    })
    expect(await listed(process)).toEqual(['Well goesWell'])
    expect((await agenda(process)).decisions).toMatchObject([{ ...decision, alias: 'Stuck', doneAt: null }])

    await process.ok('supervision.undoDiscuss', { topicId })
    expect(await listed(process)).toEqual(['Stuck consult', 'Well goesWell'])
    expect((await agenda(process)).decisions).toEqual([])

    await process.ok('supervision.discuss', { topicId, about: stuck, decision })
    process.later(week)
    const sessionId = await addSession(process, stuck.episodeId)
    await rate(process, sessionId, stuck.clientId, [45, 45, 45, 45])
    expect(await listed(process)).toEqual(['Stuck consult', 'Well goesWell'])
    expect((await agenda(process)).items[0]?.question).toBe('')
  })

  it('has what was sent there, topics of one’s own, and clients put there by hand', async () => {
    const process = await startOpen()
    const fell = await course(process, 'Fell', [60, 50, 30])
    const plain = await course(process, 'Plain', [50, 52])
    const [rater] = (
      await process.ok<{ raters: { alerts: { rule: string; standsOn: string }[] }[] }>('outcomes.ofEpisode', {
        episodeId: fell.episodeId,
      })
    ).raters
    const alert = rater?.alerts.find(({ rule }) => rule === 'reliableFallSinceLast')
    const { rule, standsOn } = alert ?? {}
    await process.ok('outcomes.answerAlert', {
      ...fell,
      rule,
      standsOn,
      answer: 'toSupervision',
      until: null,
    })
    await process.ok('supervision.prepare', { ...prepared, about: plain })
    const own = await process.ok<{ topicId: string }>('supervision.prepare', {
      ...prepared,
      about: null,
      title: 'Endings',
    })
    expect(await listed(process)).toEqual(['Fell sent', 'Plain own', 'Endings own'])
    await process.ok('supervision.remove', own)
    expect(await listed(process)).toEqual(['Fell sent', 'Plain own'])
    expect(await process.code('supervision.prepare', { ...prepared, about: null })).toBe('badInput')
    expect(
      await process.code('supervision.prepare', {
        ...prepared,
        about: { ...fell, clientId: plain.clientId },
      }),
    ).toBe('notFound')
    expect(await process.code('supervision.undoDiscuss', own)).toBe('notFound')
  })

  it('adds hours up and takes them back', async () => {
    const process = await startOpen()
    const fields = { heldOn: '2026-03-02', minutes: 90, kind: 'group', withWhom: '' }
    const { hourId } = await process.ok<{ hourId: string }>('supervision.addHours', fields)
    const list = () => process.ok('supervision.listHours', { from: '2026-01-01', to: '2026-12-31' })
    expect(await list()).toEqual({ hours: [{ hourId, ...fields }] })
    await process.ok('supervision.removeHours', { hourId })
    expect(await list()).toEqual({ hours: [] })
    expect(await process.code('supervision.removeHours', { hourId })).toBe('notFound')
  })
})

describe('the supervision brief', () => {
  it('has letters for names, numbers for days, and says what is missing', async () => {
    const process = await startOpen()
    const one = await course(process, 'Juniper', [40, null, 50], { name: 'Wilma Planted' })
    const event = { episodeId: one.episodeId, at: process.clock.now, label: 'Moved', saidBy: 'client' }
    await process.ok('outcomes.addEvent', event)
    await process.ok('supervision.prepare', {
      ...prepared,
      about: one,
      tried: 'Slower',
      question: 'And now?',
    })
    const choice = { picks: [one], aboutMe: 'I hold back.', namesChecked: false, pageSize: 'A4' }
    const brief = await process.ok<SupervisionBrief>('supervision.getBrief', choice, 'report')
    expect(brief).toMatchObject({
      aboutMe: 'I hold back.',
      named: [],
      clients: [{ letter: 'A', band: 'adult', sessions: 3, missing: [2], tried: 'Slower', clientView: '' }],
    })
    const text = JSON.stringify(brief)
    for (const stray of ['Juniper', 'Wilma', 'Planted', 'Moved', one.clientId])
      expect(text).not.toContain(stray)
    const [client] = brief.clients
    expect(client?.series.events).toEqual([])
    for (const { at } of client?.series.ratings ?? []) expect(new Date(at).getUTCFullYear()).toBe(2001)
  })

  it('finds a name in what was typed, and takes a client once', async () => {
    const process = await startOpen()
    const one = await course(process, 'Juniper', [40], { name: 'Wilma Planted' })
    await process.ok('supervision.prepare', { ...prepared, about: one, question: 'What would wilma say?' })
    const choice = { picks: [one], aboutMe: 'Juniper tires me.', namesChecked: false, pageSize: 'A4' }
    expect((await process.ok<SupervisionBrief>('supervision.getBrief', choice)).named).toEqual([
      'Juniper',
      'Wilma Planted',
    ])
    expect(await process.code('supervision.getBrief', { ...choice, picks: [one, one] })).toBe('conflict')
  })

  it('is on record with the head that it bears', async () => {
    const process = await startOpen()
    const { head } = await process.ask('recordReport', { kind: 'brief', clients: 2, pageSize: 'A4' })
    expect(head).toMatch(/^\d+-[0-9a-f]{8}$/)
  })
})
