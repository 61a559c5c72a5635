// A measure whose questions bear names that mean something to JavaScript, to a page or to SQL: kept, answered on paper and on
// the screen, scored and exported by those names, and nothing else happens.
import { describe, expect, it } from 'vitest'
import type { PackResult } from '#shared/contracts/measure-answers.ts'
import type { FilePreview } from '#shared/contracts/measure-packs.ts'
import { choice, questionnaire } from '../../fixtures/packs/build-pack.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import { reopen } from '../support/handover.ts'
import { openInbox } from '../support/inbox.ts'
import { importPack, packFile, paperFields } from '../support/packs.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

const names = [
  '1',
  '01',
  '__proto__',
  'constructor',
  "x'); DROP TABLE pack;--",
  'javascript:alert(1)',
  '=1+1',
]
const file = questionnaire(names.map((name) => choice(name, [0, 1, 2, 3])))

const resultsOf = async (process: TestProcess, place: { episodeId: string; clientId: string }) =>
  (await process.ok<{ results: PackResult[] }>('measures.results', place)).results

describe('a measure with odd names of questions', () => {
  it('keeps each answer under its own name, from paper and from the screen', async () => {
    const before = await startOpen()
    const { clientId, episodeId } = await addClient(before, 'Juniper')
    const sessionId = await addSession(before, episodeId)
    const packId = await importPack(before, file, { kind: 'ordinal', direction: 'lower' })
    const values = names.map((linkId, place) => ({ linkId, value: place % 4 }))
    const sheet = paperFields(before, { sessionId, clientId, packId })
    const { ratingId } = await before.ok<{ ratingId: string }>('measures.record', {
      ...sheet,
      answers: { kind: 'answers', values },
    })
    const { json } = await before.ok<{ json: string }>('measures.response', { ratingId })
    const { item } = JSON.parse(json) as { item: { linkId: string }[] }
    expect(item.map(({ linkId }) => linkId)).toEqual(names)

    const who = [{ clientId, personId: null, aids, packs: [packId] }]
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    const asked = kit.forms.find(({ pack }) => pack !== undefined)
    // The client's window knows questions by their place alone.
    for (const name of names.slice(2)) expect(JSON.stringify(asked?.items)).not.toContain(name)
    const inbox = openInbox(before.root, before.vaultId, kit, before.clock.now)
    const form = asked?.index ?? -1
    names.forEach((_name, place) => {
      inbox.answer({ what: 'answer', form, item: `q${place}`, value: 3 - (place % 4) })
    })
    inbox.end(form)
    const process = await reopen(before)
    const rows = await resultsOf(process, { episodeId, clientId })
    expect(rows.map(({ answers }) => answers)).toEqual([
      values,
      names.map((linkId, place) => ({ linkId, value: 3 - (place % 4) })),
    ])
    expect(rows.map(({ scores }) => scores[0]?.score)).toEqual([900, 1200])
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
  })

  it('is refused with the place where the file is made to harm, and nothing is kept', async () => {
    const process = await startOpen()
    const key = `\u202e<img src=x>${'x'.repeat(150)}`
    let deep: unknown = 1
    for (let level = 0; level < 40; level += 1) deep = { [key]: deep }
    const said = await process.ok<FilePreview>('measures.preview', { file: packFile(deep) })
    expect(said).toMatchObject({ ok: false, problems: [{ code: 'tooDeep' }] })
    expect(JSON.stringify(said)).not.toMatch(/img|\u202e/)
    const twice = questionnaire([choice('a', [0, 1]), choice('a', [0, 1])])
    const fields = { binding: { kind: 'unscored' }, replaces: null }
    const licence = { holder: 'Juniper Practice', number: 'L-1', day: '2026-01-05' }
    for (const bad of [deep, twice, null, 'text', 7])
      expect(await process.code('measures.add', { ...fields, licence, file: packFile(bad) })).toBe('badInput')
    expect(await process.ok('measures.list')).toEqual({ packs: [] })
  })
})
