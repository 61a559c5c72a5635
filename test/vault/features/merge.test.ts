import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordSize } from '#main/inbox-format/record.ts'
import { addClient, addSession, aids, rate } from '../support/caseload.ts'
import { detail, handOver, reopen } from '../support/handover.ts'
import { openInbox, vaultFolder } from '../support/inbox.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, startProcess } from '../support/vault-process.ts'

describe('the merge', () => {
  it('makes a rating of a finished form, with the last word on each line, and holds the session', async () => {
    const { inbox, back, sessionId, before, kit } = await handOver()
    inbox.mark(0, 0, 90)
    inbox.mark(0, 1, 50)
    inbox.mark(0, 0, 61)
    inbox.mark(0, 2, 73)
    inbox.decline(0, 3)
    inbox.mark(0, 3, 88)
    inbox.end(0)
    const after = await back()
    const session = await detail(after, sessionId)
    expect(session.ratings).toHaveLength(1)
    expect(session.ratings[0]).toMatchObject({
      total: 272,
      complete: true,
      source: 'screen',
      measureId: 'ek.outcome',
      measureVersion: 'adult',
      superseded: false,
    })
    expect(session.ratings[0]?.items.map(({ value }) => value)).toEqual([61, 50, 73, 88])
    expect(session).toMatchObject({ status: 'attended', number: 1, heldAt: before.clock.now + 4000 })
    expect(existsSync(inbox.path)).toBe(false)
    const audit = await after.ok<{ lines: { action: string; actor: string; objectId: string }[] }>(
      'audit.list',
      {
        before: null,
        limit: 50,
      },
    )
    expect(audit.lines.find(({ action }) => action === 'handover.merged')).toMatchObject({
      actor: 'client',
      objectId: kit.handoverId,
    })
    expect(await after.ok('audit.verify')).toMatchObject({ whole: true })
  })

  it('keeps the bytes of an entry that is whole and says nothing that it knows', async () => {
    const { inbox, back, before } = await handOver()
    inbox.putBytes(Buffer.from('{"kind":"answer","at":5}'))
    await back()
    expect(readdirSync(join(vaultFolder(before.root, before.vaultId), 'inbox', 'unreadable'))).toHaveLength(1)
  })

  it('keeps a declined line as an incomplete rating without a total', async () => {
    const { inbox, back, sessionId } = await handOver()
    inbox.mark(0, 0, 61)
    inbox.mark(0, 1, 50)
    inbox.mark(0, 2, 73)
    inbox.decline(0, 3)
    inbox.end(0)
    const { ratings } = await detail(await back(), sessionId)
    expect(ratings).toMatchObject([{ total: null, complete: false }])
    expect(ratings[0]?.items.map(({ value }) => value)).toEqual([61, 50, 73, null])
  })

  it('keeps "I would rather not" as an incomplete rating, even with every line marked', async () => {
    const { inbox, back, sessionId } = await handOver()
    for (const line of [0, 1, 2, 3]) inbox.mark(0, line, 50)
    inbox.end(0, 'ratherNot')
    expect((await detail(await back(), sessionId)).ratings).toMatchObject([{ total: null, complete: false }])
  })

  it('takes a skipped form without a mark for nothing', async () => {
    const { inbox, back, sessionId } = await handOver()
    inbox.end(0, 'skipped')
    const session = await detail(await back(), sessionId)
    expect(session).toMatchObject({ ratings: [], unfinished: [], status: 'planned' })
  })

  it('keeps an unfinished form as a draft, which is kept incomplete or discarded, once', async () => {
    const { inbox, back, sessionId } = await handOver()
    inbox.mark(0, 0, 61)
    inbox.mark(0, 1, 50)
    const after = await back()
    const session = await detail(after, sessionId)
    expect(session.ratings).toEqual([])
    expect(session.unfinished).toMatchObject([{ occasion: 'outcome', answered: 2, lines: 4, personId: null }])
    const formId = session.unfinished[0]?.formId
    await after.ok('sessions.resolveUnfinished', { formId, how: 'keepIncomplete' })
    expect(await after.code('sessions.resolveUnfinished', { formId, how: 'discard' })).toBe('conflict')
    const kept = await detail(after, sessionId)
    expect(kept.unfinished).toEqual([])
    expect(kept.ratings).toMatchObject([{ total: null, complete: false }])
    expect(kept.ratings[0]?.items.map(({ value }) => value)).toEqual([61, 50, null, null])
  })

  it('forgets a discarded draft and keeps no rating of it', async () => {
    const { inbox, back, sessionId } = await handOver()
    inbox.mark(0, 2, 61)
    const after = await back()
    const formId = (await detail(after, sessionId)).unfinished[0]?.formId
    await after.ok('sessions.resolveUnfinished', { formId, how: 'discard' })
    expect(await detail(after, sessionId)).toMatchObject({ unfinished: [], ratings: [] })
  })

  it('needs no decision on a draft that the same person finished later in the session', async () => {
    const { inbox, before, sessionId, client } = await handOver()
    inbox.mark(0, 0, 30)
    const between = await reopen(before)
    const who = [{ clientId: client.clientId, personId: null, aids }]
    const kit = await between.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    const second = openInbox(before.root, before.vaultId, kit, before.clock.now)
    second.fill(0, [61, 50, 73, 88])
    const after = await reopen({ ...between, vaultId: before.vaultId })
    expect(await detail(after, sessionId)).toMatchObject({ unfinished: [], ratings: [{ total: 272 }] })
  })

  it('sets the first marks aside when the same person marks again, and keeps them', async () => {
    const { inbox, before, sessionId, client } = await handOver()
    inbox.fill(0, [40, 40, 40, 40])
    const between = await reopen(before)
    const { next } = await between.ask('together', { sessionId, occasion: 'outcome' })
    const again = openInbox(before.root, before.vaultId, next, before.clock.now + 600_000)
    const form = next.forms.find(({ occasion }) => occasion === 'outcome')
    again.fill(form?.index ?? -1, [60, 60, 60, 60])
    const after = await reopen({ ...between, vaultId: before.vaultId })
    const { ratings } = await detail(after, sessionId)
    expect(ratings.map(({ total, superseded }) => [total, superseded])).toEqual([
      [160, true],
      [240, false],
    ])
    const { corrections } = await after.ok<{ corrections: { kind: string; correctionId: string }[] }>(
      'outcomes.listCorrections',
      { episodeId: client.episodeId },
    )
    expect(corrections).toMatchObject([{ kind: 'markedAgain', from: '160', undoneAt: null }])
    await after.ok('outcomes.undoCorrection', { correctionId: corrections[0]?.correctionId })
    expect((await detail(after, sessionId)).ratings.map(({ superseded }) => superseded)).toEqual([
      false,
      true,
    ])
  })

  it('never lets marks that were broken off take the place of whole ones', async () => {
    const { before, client, sessionId, inbox, back } = await handOver()
    await rate(before, sessionId, client.clientId, [50, 50, 50, 50])
    inbox.mark(0, 0, 10)
    inbox.end(0)
    const { ratings } = await detail(await back(), sessionId)
    expect(ratings.map(({ total, superseded }) => [total, superseded])).toEqual([
      [200, false],
      [null, false],
    ])
  })

  it('writes notes to the session, each once', async () => {
    const { inbox, back, sessionId, client } = await handOver()
    inbox.note('She laughed about the letter.\nWe read it again.')
    inbox.note('Slow down next time.', 'process')
    const long = 'word '.repeat(3000).trim()
    inbox.note(long)
    const after = await back()
    const { notes } = await detail(after, sessionId)
    expect(notes.map(({ kind, text, clientId }) => [kind, text, clientId])).toEqual([
      ['record', 'She laughed about the letter.\nWe read it again.', client.clientId],
      ['process', 'Slow down next time.', client.clientId],
      ['record', long, client.clientId],
    ])
  })

  it('does nothing at a replay of the same inbox', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    inbox.note('Once.')
    const bytes = readFileSync(inbox.path)
    const between = await reopen(before)
    const first = await detail(between, sessionId)
    await between.ask('close', {})
    writeFileSync(inbox.path, bytes)
    const after = await reopen({ ...between, vaultId: before.vaultId })
    expect(await detail(after, sessionId)).toEqual(first)
    expect(existsSync(inbox.path)).toBe(false)
  })

  it('takes up where it was when more was sealed after the first merge', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.mark(0, 0, 61)
    inbox.mark(0, 1, 50)
    const bytes = readFileSync(inbox.path)
    const between = await reopen(before)
    expect((await detail(between, sessionId)).unfinished).toMatchObject([{ answered: 2 }])
    await between.ask('close', {})
    writeFileSync(inbox.path, bytes)
    inbox.mark(0, 2, 73)
    inbox.mark(0, 3, 88)
    inbox.end(0)
    const after = await reopen({ ...between, vaultId: before.vaultId })
    expect(await detail(after, sessionId)).toMatchObject({ unfinished: [], ratings: [{ total: 272 }] })
  })

  for (const cut of ['merge:written', 'merge:committed', 'merge:removed'] as const)
    it(`opens the vault, loses nothing and doubles nothing when the merge fails at ${cut}`, async () => {
      const { inbox, before, sessionId } = await handOver()
      inbox.fill(0, [61, 50, 73, 88])
      inbox.note('Kept.')
      const doomed = await restart(before, {
        tools: {
          onStep: (step) => {
            if (step === cut) throw new Error('cut')
          },
        },
      })
      await doomed.ok('vault.unlock', { passphrase })
      expect(existsSync(inbox.path)).toBe(cut === 'merge:written')
      await doomed.ask('close', {})
      const after = await reopen({ ...doomed, vaultId: before.vaultId })
      const session = await detail(after, sessionId)
      expect(session.ratings).toMatchObject([{ total: 272, superseded: false }])
      expect(session.notes).toMatchObject([{ text: 'Kept.' }])
      expect(existsSync(inbox.path)).toBe(false)
    })

  it('keeps an inbox that cannot be read just now, opens all the same and merges the others', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const bytes = readFileSync(inbox.path)
    // A folder in its place is what cannot be read on any system, whoever asks.
    rmSync(inbox.path)
    mkdirSync(inbox.path)
    writeFileSync(join(inbox.path, 'kept'), '')
    const between = await reopen(before)
    expect((await detail(between, sessionId)).ratings).toEqual([])
    await expect(between.ask('together', { sessionId, occasion: 'outcome' })).rejects.toThrow('inboxStuck')
    await expect(between.ask('backup', { folder: between.root })).rejects.toThrow('inboxStuck')
    expect(await between.ok('vault.status')).toMatchObject({ waitingInboxes: 1 })
    expect(existsSync(join(inbox.path, 'kept'))).toBe(true)
    await between.ask('close', {})
    rmSync(inbox.path, { recursive: true })
    writeFileSync(inbox.path, bytes)
    const after = await reopen({ ...between, vaultId: before.vaultId })
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect(await after.ok('audit.verify')).toMatchObject({ whole: true })
    expect(await after.ok('vault.status')).toMatchObject({ waitingInboxes: 0 })
  })

  it('sets an inbox that cannot be merged aside when it is told to, and goes on without it', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    rmSync(inbox.path)
    mkdirSync(inbox.path)
    writeFileSync(join(inbox.path, 'kept'), 'these bytes')
    const after = await reopen(before)
    await after.ok('vault.setInboxesAside')
    expect(await after.ok('vault.status')).toMatchObject({ waitingInboxes: 0 })
    const folder = join(vaultFolder(before.root, before.vaultId), 'inbox', 'unreadable')
    const [name = ''] = readdirSync(folder)
    expect(readFileSync(join(folder, name, 'kept'), 'utf8')).toBe('these bytes')
    await after.ask('together', { sessionId, occasion: 'outcome' })
    await after.ask('backup', { folder: after.root })
    const { lines } = await after.ok<{ lines: { action: string }[] }>('audit.list', {
      before: null,
      limit: 20,
    })
    expect(lines.map(({ action }) => action)).toContain('handover.setAside')
  })

  it('merges what can be merged again by then, in place of setting it aside', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const bytes = readFileSync(inbox.path)
    rmSync(inbox.path)
    mkdirSync(inbox.path)
    writeFileSync(join(inbox.path, 'kept'), '')
    const after = await reopen(before)
    expect(await after.ok('vault.status')).toMatchObject({ waitingInboxes: 1 })
    rmSync(inbox.path, { recursive: true })
    writeFileSync(inbox.path, bytes)
    await after.ok('vault.setInboxesAside')
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect(await after.ok('vault.status')).toMatchObject({ waitingInboxes: 0 })
    expect(existsSync(join(vaultFolder(before.root, before.vaultId), 'inbox', 'unreadable'))).toBe(false)
    await after.ask('together', { sessionId, occasion: 'outcome' })
  })

  it('opens where the place for what did not count is taken', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    inbox.putBytes(Buffer.from('{"kind":"answer","at":5}'))
    writeFileSync(join(vaultFolder(before.root, before.vaultId), 'inbox', 'unreadable'), '')
    const after = await reopen(before)
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect(existsSync(inbox.path)).toBe(true)
  })

  it('counts a cut tail and keeps every record before it', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    inbox.note('Never acknowledged.')
    truncateSync(inbox.path, recordSize * 5 + 1000)
    const after = await reopen(before)
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    const packet = await after.ask('together', { sessionId, occasion: 'outcome' })
    expect(packet.unreadable).toBe(1)
    expect(existsSync(inbox.path)).toBe(false)
  })

  it('counts a foreign tail, keeps the records before it and sets the bytes aside', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const whole = readFileSync(inbox.path)
    const foreign = Buffer.from(whole.subarray(0, recordSize))
    foreign[4] = (foreign[4] ?? 0) ^ 1
    writeFileSync(inbox.path, Buffer.concat([whole, foreign]))
    const after = await reopen(before)
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect((await after.ask('together', { sessionId, occasion: 'outcome' })).unreadable).toBe(1)
    expect(readdirSync(join(vaultFolder(before.root, before.vaultId), 'inbox', 'unreadable'))).toHaveLength(1)
  })

  it('sets an inbox of no known hand-over aside and opens all the same', async () => {
    const { inbox, before } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const stray = join(vaultFolder(before.root, before.vaultId), 'inbox', `${crypto.randomUUID()}.inbox`)
    writeFileSync(stray, readFileSync(inbox.path))
    const after = await reopen(before)
    expect(existsSync(stray)).toBe(false)
    expect(await after.ok('vault.status')).toMatchObject({ counts: { ratings: 1 } })
  })

  it('leaves out what is whole and makes no sense, and says how many', async () => {
    const { inbox, before, sessionId } = await handOver()
    inbox.putBytes(Buffer.from('{"kind":"answer"'))
    inbox.putBytes(Buffer.from(JSON.stringify({ kind: 'note', at: 1, note: 'record', text: 'too early' })))
    inbox.answer({ what: 'mark', form: 7, item: 'self', value: 10 })
    inbox.answer({ what: 'mark', form: 0, item: '__proto__', value: 10 })
    inbox.fill(0, [61, 50, 73, 88])
    const after = await reopen(before)
    expect((await detail(after, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect((await after.ask('together', { sessionId, occasion: 'outcome' })).unreadable).toBe(4)
  })

  it('holds a session that was called off meanwhile, because somebody was there', async () => {
    const { inbox, before, sessionId, back } = await handOver()
    await before.ok('sessions.setStatus', { sessionId, status: 'noShow' })
    inbox.fill(0, [61, 50, 73, 88])
    expect(await detail(await back(), sessionId)).toMatchObject({
      status: 'attended',
      ratings: [{ total: 272 }],
    })
  })

  it('merges before a backup, which then holds the marks', async () => {
    const { inbox, before, sessionId } = await handOver()
    const between = await reopen(before)
    inbox.fill(0, [61, 50, 73, 88])
    const made = await between.ask('backup', { folder: between.root })
    expect(made.bytes).toBeGreaterThan(10_000)
    const { vaultId } = await between.ask('restore', { source: join(between.root, made.file) })
    await between.ask('close', {})
    const restored = startProcess({
      root: before.root,
      options: { vaultId, state: 'locked', purpose: 'open' },
    })
    await restored.ok('vault.unlock', { passphrase })
    expect((await detail(restored, sessionId)).ratings).toMatchObject([{ total: 272 }])
    expect(restored.posted.find(({ t }) => t === 'opened')).toMatchObject({ vaultId })
  })

  it('keeps several people apart, each by symbol, in the order of the hand-over', async () => {
    const before = await startOpen()
    await before.ok('settings.setLanguageRead', { language: 'ar', isRead: true })
    const sage = await addClient(before, 'Sage')
    const fern = await addClient(before, 'Fern', { birthYear: 1979 })
    const { episodeId } = await before.ok<{ episodeId: string }>('clients.openEpisode', {
      clientIds: [sage.clientId, fern.clientId],
    })
    const { personId } = await before.ok<{ personId: string }>('clients.addPerson', {
      clientId: fern.clientId,
      role: 'partner',
      alias: 'Moss',
      aids: { ...aids, language: 'ar', textSize: 150 },
    })
    const sessionId = await addSession(before, episodeId)
    const who = [
      { clientId: fern.clientId, personId: null, aids },
      { clientId: sage.clientId, personId: null, aids },
      { clientId: fern.clientId, personId, aids: { ...aids, language: 'ar', textSize: 150 as const } },
    ]
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    expect(
      kit.forms.map(({ symbol, version, direction, layout }) => [symbol, version, direction, layout]),
    ).toEqual([
      ['leaf', 'adult', 'ltr', 'all'],
      ['star', 'adult', 'ltr', 'all'],
      ['wave', 'collateral', 'rtl', 'one'],
    ])
    expect(JSON.stringify(kit.forms)).not.toMatch(/Sage|Fern|Moss|C-000/)
    const inbox = openInbox(before.root, before.vaultId, kit, before.clock.now)
    inbox.fill(1, [20, 20, 20, 20])
    inbox.fill(0, [30, 30, 30, 30])
    inbox.fill(2, [40, 40, 40, 40])
    const after = await reopen(before)
    const { ratings } = await detail(after, sessionId)
    expect(
      ratings
        .map(({ clientId, personId: person, total }) => [clientId, person, total])
        .sort((a, b) => Number(a[2]) - Number(b[2])),
    ).toEqual([
      [sage.clientId, null, 80],
      [fern.clientId, null, 120],
      [fern.clientId, personId, 160],
    ])
  })
})
