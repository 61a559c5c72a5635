// A safety answer says who gave it: the client, or somebody who answers about them; on Today, on the client's page and,
// without a name, behind the neutral screen of the return.
import { describe, expect, it } from 'vitest'
import type { Answerer } from '#shared/contracts/measure-answers.ts'
import { addClient, addSession, aids } from '../support/caseload.ts'
import { reopen } from '../support/handover.ts'
import { openInbox } from '../support/inbox.ts'
import { importPack, paperFields } from '../support/packs.ts'
import { startOpen, type TestProcess } from '../support/vault-process.ts'

type Look = { rows: { clientId: string; alerts: { rule: string; answeredBy: Answerer[] }[] }[] }

const heard = [0, 0, 0, 0, 0, 0, 0, 0, 2]
const self: Answerer = { role: 'self', alias: null }
const gull: Answerer = { role: 'parent', alias: 'Gull' }

const start = async () => {
  const process = await startOpen()
  const { clientId, episodeId } = await addClient(process, 'Juniper')
  const person = { clientId, role: 'parent', alias: 'Gull', aids }
  const { personId } = await process.ok<{ personId: string }>('clients.addPerson', person)
  const packId = await importPack(process)
  return { process, clientId, episodeId, personId, packId, sessionId: await addSession(process, episodeId) }
}

const onToday = async (process: TestProcess) =>
  (await process.ok<Look>('outcomes.worthALook')).rows.map(({ alerts }) =>
    alerts.filter(({ rule }) => rule === 'safetyAnswer').map(({ answeredBy }) => answeredBy),
  )

const onThePage = async (process: TestProcess) =>
  (
    await process.ok<{ answers: { answeredBy: Answerer; safetyId: string }[] }>('measures.safety')
  ).answers.map(({ answeredBy }) => answeredBy)

describe('who gave a safety answer', () => {
  it('is said of a sheet of paper that a parent filled in', async () => {
    const made = await start()
    const { process, personId } = made
    await process.ok('measures.record', { ...paperFields(process, made, heard), personId })
    expect(await onThePage(process)).toEqual([gull])
    expect(await onToday(process)).toEqual([[[gull]]])
  })

  it('is said of a form in their hands, finished or broken off, and goes to main as a role without a name', async () => {
    const made = await start()
    const { process: before, clientId, episodeId, personId, packId, sessionId } = made
    const who = [
      { clientId, personId: null, aids },
      { clientId, personId, aids, packs: [packId] },
    ]
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    const asked = kit.forms.find(({ pack }) => pack !== undefined)
    const inbox = openInbox(before.root, before.vaultId, kit, before.clock.now)
    // Broken off after the question that the rule names.
    inbox.answer({ what: 'answer', form: asked?.index ?? -1, item: 'q8', value: 2 })
    const process = await reopen(before)
    expect(await onThePage(process)).toEqual([gull])
    expect(await onToday(process)).toEqual([[[gull]]])
    const packet = await process.ask('together', { sessionId, occasion: 'outcome' })
    expect(packet.attention).toEqual(['parent'])
    expect(JSON.stringify(packet)).not.toContain('Gull')
    // Another session of the same people has nothing of it.
    const later = await addSession(process, episodeId)
    expect((await process.ask('together', { sessionId: later, occasion: 'outcome' })).attention).toEqual([])
  })

  it('names each once where several answered, and follows a changed label', async () => {
    const made = await start()
    const { process, clientId, personId, sessionId } = made
    await process.ok('measures.record', paperFields(process, made, heard))
    for (let times = 0; times < 2; times += 1)
      await process.ok('measures.record', { ...paperFields(process, made, heard), personId })
    expect(await onThePage(process)).toHaveLength(3)
    expect((await onToday(process)).flat(2).toSorted((a, b) => a.role.localeCompare(b.role))).toEqual([
      gull,
      self,
    ])
    const packet = await process.ask('together', { sessionId, occasion: 'outcome' })
    expect(packet.attention.toSorted()).toEqual(['parent', 'self'])
    await process.ok('clients.updatePerson', { personId, clientId, role: 'carer', alias: 'Tern', aids })
    expect(await onThePage(process)).toContainEqual({ role: 'carer', alias: 'Tern' })
  })
  it('waits to be seen also when the work has ended meanwhile: then Today is told so', async () => {
    const made = await start()
    const { process, episodeId } = made
    const waiting = async () =>
      (await process.ok<{ answers: { isCurrent: boolean; safetyId: string }[] }>('measures.safety')).answers
    await process.ok('measures.record', paperFields(process, made, heard))
    expect(await waiting()).toMatchObject([{ isCurrent: true }])
    await process.ok('clients.closeEpisode', { episodeId, reason: 'planned', note: '' })
    expect(await onToday(process)).toEqual([])
    const [found] = await waiting()
    expect(found).toMatchObject({ isCurrent: false })
    await process.ok('measures.safetySeen', { safetyId: found?.safetyId })
    expect(await waiting()).toEqual([])
  })
})
