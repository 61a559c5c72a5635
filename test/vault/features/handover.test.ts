import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addClient, addSession, aids, rate } from '../support/caseload.ts'
import { detail, handOver, reopen } from '../support/handover.ts'
import { openInbox } from '../support/inbox.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, startProcess } from '../support/vault-process.ts'

const day = 86_400_000

describe('a hand-over', () => {
  it('gives main forms, a public key and a fresh chain, and no name or history', async () => {
    const { kit, client, sessionId, before } = await handOver({ fields: { name: 'Wilhelmina' } })
    expect(kit).toMatchObject({ sessionId, code: null, codeIsEnough: false })
    expect(kit.forms).toEqual([
      {
        index: 0,
        measureId: 'ek.outcome',
        version: 'adult',
        occasion: 'outcome',
        items: ['self', 'close', 'world', 'overall'],
        language: 'en',
        direction: 'ltr',
        textSize: 100,
        contrast: 'normal',
        layout: 'all',
        readAloud: false,
        steady: false,
        symbol: 'none',
      },
    ])
    expect(kit.inboxPublicKey).toHaveLength(32)
    expect(kit.ratchetStart).toHaveLength(32)
    const text = JSON.stringify(kit)
    for (const secret of ['Juniper', 'Wilhelmina', 'C-0001', client.clientId])
      expect(text).not.toContain(secret)
    const who = [{ clientId: client.clientId, personId: null, aids }]
    const again = await before.ask('prepareHandover', { sessionId, occasion: 'alliance', who })
    expect(again.handoverId).not.toBe(kit.handoverId)
    expect(Buffer.from(again.ratchetStart).equals(Buffer.from(kit.ratchetStart))).toBe(false)
  })

  it('remembers language, size and layout, and shows one line at a time where that is kinder', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Laurel')
    const sessionId = await addSession(process, episodeId)
    await process.ok('settings.setLanguageRead', { language: 'ar', isRead: true })
    const chosen = {
      language: 'ar',
      textSize: 200,
      contrast: 'high',
      layout: 'all',
      readAloud: true,
      steady: true,
    } as const
    const who = [{ clientId, personId: null, aids: chosen }]
    const kit = await process.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    expect(kit.forms[0]).toMatchObject({ direction: 'rtl', layout: 'one', textSize: 200 })
    expect(await process.ok('clients.get', { clientId })).toMatchObject({ aids: chosen })
  })

  it('refuses strangers, nobody, and a closed episode', async () => {
    const process = await startOpen()
    const one = await addClient(process, 'Juniper')
    const two = await addClient(process, 'Ash')
    const sessionId = await addSession(process, one.episodeId)
    const ask = (...who: { clientId: string; personId: string | null }[]) =>
      process.ask('prepareHandover', {
        sessionId,
        occasion: 'outcome',
        who: who.map((one) => ({ ...one, aids })),
      })
    await expect(ask({ clientId: two.clientId, personId: null })).rejects.toThrow('conflict')
    await expect(ask()).rejects.toThrow('handoverEmpty')
    await process.ok('clients.closeEpisode', { episodeId: one.episodeId, reason: 'other', note: '' })
    await expect(ask({ clientId: one.clientId, personId: null })).rejects.toThrow('closedEpisode')
  })

  it('wraps the key for a quick code, which opens this vault five tries long and merges', async () => {
    const before = await startOpen()
    await before.ok('settings.setQuickCode', { code: '482913' })
    await before.ok('settings.save', { practice: { codeIsEnough: true } })
    const { clientId, episodeId } = await addClient(before, 'Juniper')
    const sessionId = await addSession(before, episodeId)
    const who = [{ clientId, personId: null, aids }]
    const kit = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    expect(kit.codeIsEnough).toBe(true)
    const code = kit.code
    if (!code) throw new Error('no code')
    openInbox(before.root, before.vaultId, kit, before.clock.now).fill(0, [61, 50, 73, 88])
    const copy = () => ({ wrap: code.wrap.slice(), secret: code.secret.slice() })
    const back = await restart(before, {
      openState: 'client',
      options: { purpose: 'return', state: 'client', code: { ...copy(), left: 3 } },
    })
    const type = (typed: string) => back.ok('vault.unlockWithCode', { code: typed }, 'return')
    expect(await type('482914')).toEqual({ outcome: 'wrong', left: 2 })
    expect(back.posted.at(-1)).toEqual({ t: 'codeWrong' })
    expect(await type('482913')).toEqual({ outcome: 'opened' })
    expect(back.posted.at(-1)).toMatchObject({ t: 'opened', via: 'code', vaultId: before.vaultId })
    expect(await back.code('clients.list', { archived: false }, 'return')).toBe('notAllowed')
    const packet = await back.ask('together', { sessionId, occasion: 'outcome' })
    expect(packet.pictures[0]?.series.ratings).toMatchObject([{ total: 272 }])
    await back.ask('close', {})

    const dying = startProcess({
      root: before.root,
      options: { vaultId: before.vaultId, purpose: 'return', state: 'client', code: { ...copy(), left: 1 } },
    })
    const last = { code: '111222' }
    expect(await dying.ok('vault.unlockWithCode', last, 'return')).toEqual({ outcome: 'wrong', left: 0 })
    expect(await dying.code('vault.unlockWithCode', { code: '482913' }, 'return')).toBe('codeDead')
    expect(await dying.ok('vault.unlock', { passphrase }, 'return')).toMatchObject({ outcome: 'opened' })
  })

  it('tries no code before main has counted it', async () => {
    const before = await startOpen()
    await before.ok('settings.setQuickCode', { code: '482913' })
    const { clientId, episodeId } = await addClient(before, 'Juniper')
    const sessionId = await addSession(before, episodeId)
    const who = [{ clientId, personId: null, aids }]
    const { code } = await before.ask('prepareHandover', { sessionId, occasion: 'outcome', who })
    if (!code) throw new Error('no code')
    const options = { purpose: 'return', state: 'client', code: { ...code, left: 5 } } as const
    const back = await restart(before, { silent: true, options })
    const tried = back.call('return', 'vault.unlockWithCode', { code: '482914' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(back.posted.map(({ t }) => t)).toEqual(['ready', 'codeTry'])
    back.letTry()
    expect(await tried).toEqual({ ok: true, value: { outcome: 'wrong', left: 4 } })
    expect(back.posted.at(-1)).toEqual({ t: 'codeWrong' })
  })

  it('leaves the inbox to a form that goes on, when the way back is broken off after the merge', async () => {
    const { before, inbox, sessionId } = await handOver()
    inbox.mark(0, 0, 61)
    const back = await restart(before, { silent: true, options: { purpose: 'return', state: 'client' } })
    void back.call('return', 'vault.unlock', { passphrase })
    while (!back.posted.some(({ t }) => t === 'opened'))
      await new Promise((resolve) => setTimeout(resolve, 5))
    // Main ends the process here and opens the form again: the next mark goes behind the last one.
    await back.ask('close', {})
    inbox.mark(0, 1, 50)
    inbox.mark(0, 2, 73)
    inbox.mark(0, 3, 88)
    inbox.end(0)
    const after = await reopen({ ...back, vaultId: before.vaultId })
    expect(await detail(after, sessionId)).toMatchObject({ unfinished: [], ratings: [{ total: 272 }] })
    expect(existsSync(inbox.path)).toBe(false)
  })

  it('takes a merged inbox away when the therapist is back at the desk, and when Together has its picture', async () => {
    for (const way of ['desk', 'together'] as const) {
      const { before, inbox, sessionId } = await handOver()
      inbox.fill(0, [61, 50, 73, 88])
      const options = { purpose: 'return', state: 'client' } as const
      const back = await restart(before, { options, openState: way === 'desk' ? 'unlocked' : 'client' })
      await back.ok('vault.unlock', { passphrase }, 'return')
      if (way === 'together') {
        expect(existsSync(inbox.path)).toBe(true)
        await back.ask('together', { sessionId, occasion: 'outcome' })
      } else await back.ok('vault.status')
      expect(existsSync(inbox.path)).toBe(false)
      await back.ask('close', {})
    }
  })

  it('answers main before the state is said, and the window only after', async () => {
    const { before, inbox, sessionId } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const back = await restart(before, { silent: true, options: { purpose: 'return', state: 'client' } })
    const answered: string[] = []
    const reply = back.call('return', 'vault.unlock', { passphrase }).then(() => answered.push('window'))
    const { pictures } = await back.ask('together', { sessionId, occasion: 'outcome' })
    expect(pictures).toHaveLength(1)
    expect(answered).toEqual([])
    back.say('client')
    await reply
    expect(answered).toEqual(['window'])
  })

  it('has no code where none was set', async () => {
    const { before } = await handOver()
    const back = await restart(before, { options: { purpose: 'return', state: 'client' } })
    expect(await back.code('vault.unlockWithCode', { code: '482913' }, 'return')).toBe('codeDead')
  })
})

describe('Together', () => {
  it('shows this session’s people, and no name, code, note, flag or alert', async () => {
    const before = await startOpen()
    const { clientId, episodeId } = await addClient(before, 'Wilhelmina', {
      name: 'Quartermain',
      labels: ['grief'],
    })
    await addClient(before, 'Somebody Else')
    for (const mark of [50, 30]) {
      const sessionId = await addSession(before, episodeId)
      await rate(before, sessionId, clientId, [mark, mark, mark, mark])
      before.later(7 * day)
    }
    await before.ok('clients.setSafety', { clientId, note: 'Planted flag' })
    const note = { clientId, sessionId: null, kind: 'record', text: 'Planted note' }
    await before.ok('sessions.addNote', note)
    const sessionId = await addSession(before, episodeId)
    const packet = await before.ask('together', { sessionId, occasion: 'outcome' })
    expect(packet.pictures).toMatchObject([
      {
        symbol: 'none',
        role: 'self',
        language: 'en',
        withheld: false,
        series: { flags: { safetyFlag: false, safetyAnswer: false }, nextPlannedAt: null, pausedUntil: null },
      },
    ])
    expect(packet.pictures[0]?.series.ratings).toHaveLength(2)
    expect(packet.pictures[0]?.series).not.toHaveProperty('constantsNow')
    for (const secret of [
      'Wilhelmina',
      'Quartermain',
      'Planted',
      'Somebody',
      'C-000',
      'grief',
      'alert',
      clientId,
    ])
      expect(JSON.stringify(packet), secret).not.toContain(secret)
  })

  it('brings the forms of the session check and of marking again, in one new hand-over', async () => {
    const { before, inbox, sessionId, kit } = await handOver()
    inbox.fill(0, [61, 50, 73, 88])
    const after = await reopen(before)
    const { next } = await after.ask('together', { sessionId, occasion: 'outcome' })
    expect(next.handoverId).not.toBe(kit.handoverId)
    expect(next.forms.map(({ index, occasion, items }) => [index, occasion, items[0]])).toEqual([
      [0, 'alliance', 'understood'],
      [1, 'outcome', 'self'],
    ])
  })

  it('withholds a young person’s marks while a parent is in the room', async () => {
    const process = await startOpen()
    const { clientId, episodeId } = await addClient(process, 'Reed', { birthYear: 2010, birthMonth: 1 })
    const person = { clientId, role: 'parent', alias: 'Mother', aids }
    const { personId } = await process.ok<{ personId: string }>('clients.addPerson', person)
    const sessionId = await addSession(process, episodeId)
    await rate(process, sessionId, clientId, [50, 50, 50, 50])
    const withheld = async () => {
      const { pictures } = await process.ask('together', { sessionId, occasion: 'outcome' })
      return pictures.map(({ role, symbol, withheld: closed }) => [role, symbol, closed])
    }
    expect(await withheld()).toEqual([['self', 'none', false]])
    await rate(process, sessionId, clientId, [40, 40, 40, 40], { personId })
    expect(await withheld()).toEqual([
      ['self', 'leaf', true],
      ['parent', 'star', false],
    ])
  })
})
