// What is being answered or typed in the private area when it hides, and what was taken out of it: nothing is lost.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import writeFileAtomic from 'write-file-atomic'
import { folderOf, get, marks, open, privatePassphrase, startPrivate } from '../support/private-process.ts'
import { passphrase as vaultPassphrase } from '../support/temp-vault.ts'
import { restart } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 30_000 })

const byId = (a: { helpLineId: string }, b: { helpLineId: string }) =>
  a.helpLineId.localeCompare(b.helpLineId)

describe('the draft', () => {
  it('is kept also while the area is hidden, and is read only by who opens it', async () => {
    const process = await startPrivate()
    const draft = { ...marks, text: 'Marzipanschwein half written' }
    await process.ok('wellbeing.keepDraft', { draft })
    process.say('unlocked')
    await process.ok('wellbeing.keepDraft', { draft: { ...draft, drained: 90 } })
    const sealed = readFileSync(join(folderOf(process), 'draft.sealed'))
    expect(sealed.includes('Marzipan')).toBe(false)
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase: vaultPassphrase })
    await open(again)
    expect((await get(again)).draft).toEqual({ ...draft, drained: 90 })
    await again.ok('wellbeing.addPulse', draft)
    expect((await get(again)).draft).toBeNull()
    expect(existsSync(join(folderOf(process), 'draft.sealed'))).toBe(false)
  })

  it('of a full check is sealed too, and goes once the check is kept', async () => {
    const process = await startPrivate()
    const packId = '70000000-0000-4000-8000-000000000001'
    const draft = { packId, answers: [{ question: 'Quittenbrot', option: 3 }] }
    await process.ok('wellbeing.keepFullDraft', { draft })
    const path = join(folderOf(process), 'full-draft.sealed')
    expect(readFileSync(path).includes('Quitten')).toBe(false)
    await process.ok('wellbeing.hide')
    await open(process)
    expect(await get(process)).toMatchObject({ draft: null, fullDraft: draft })
    const scales = [{ scale: 'work', values: [0, 50, 100, 25] }]
    await process.ok('wellbeing.addFullCheck', { kind: 'burnout', title: 'Pack', scales })
    expect((await get(process)).fullDraft).toBeNull()
    expect(existsSync(path)).toBe(false)
  })
})

describe('what stands in an open form', () => {
  const helpLine = { helpLineId: null, country: 'GB', name: 'Quittenbrot line', contact: '', hours: '' }
  const forms = {
    sentence: 'Quittenbrot to say',
    cost: null,
    note: { text: 'Quitten', weeksAgo: 1 },
    helpLine,
  }
  const formsPath = (process: { root: string; vaultId: string }) => join(folderOf(process), 'forms.sealed')

  it('is sealed while the area is hidden; words are saved at the next opening, forms wait for their button', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.saveJotting', { name: 'sentence', text: 'before' })
    await process.ok('wellbeing.saveJotting', { name: 'cost', text: 'the rent' })
    process.say('unlocked')
    await process.ok('wellbeing.keepOpenForms', { forms })
    expect(readFileSync(formsPath(process)).includes('Quitten')).toBe(false)
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase: vaultPassphrase })
    await open(again)
    expect(await get(again)).toMatchObject({
      sentence: 'Quittenbrot to say',
      cost: 'the rent',
      openForms: { ...forms, sentence: null },
    })
    expect((await get(again)).notes).toEqual([])
    await again.ok('wellbeing.keepOpenForms', { forms: null })
    expect(existsSync(formsPath(process))).toBe(false)
    expect((await get(again)).openForms).toBeNull()
  })

  it('leaves no file once its words are saved, also where they were emptied', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.saveJotting', { name: 'cost', text: 'the rent' })
    await process.ok('wellbeing.keepOpenForms', {
      forms: { sentence: null, cost: '', note: null, helpLine: null },
    })
    await process.ok('wellbeing.hide')
    await open(process)
    expect(await get(process)).toMatchObject({ cost: '', openForms: null })
    expect(existsSync(formsPath(process))).toBe(false)
  })

  it('has a file of one size, whatever was written', async () => {
    const process = await startPrivate()
    const sizeOf = async (kept: unknown) => {
      await process.ok('wellbeing.keepOpenForms', { forms: kept })
      return readFileSync(formsPath(process)).length
    }
    const long = 'ش'.repeat(2000)
    const little = await sizeOf({ sentence: 'a', cost: null, note: null, helpLine: null })
    expect(await sizeOf({ ...forms, sentence: long, cost: long })).toBe(little)
  })

  it('leaves the area closed where the words cannot be taken in, and does so once they can be', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.keepOpenForms', { forms })
    await process.ok('wellbeing.hide')
    const write = writeFileAtomic.sync
    const full = vi.spyOn(writeFileAtomic, 'sync').mockImplementation((path, data, options) => {
      if (String(path) === formsPath(process)) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      write(path, data, options)
    })
    expect(await process.code('wellbeing.open', { passphrase: privatePassphrase })).toBe('diskFull')
    full.mockRestore()
    const path = join(process.root, 'export.json')
    await expect(process.ask('exportPrivate', { path })).rejects.toThrow('notOpen')
    await open(process)
    expect(await get(process)).toMatchObject({
      sentence: 'Quittenbrot to say',
      openForms: { sentence: null },
    })
  })
})

describe('what was taken out', () => {
  it('can be put back as it was, once', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.addPulse', { ...marks, text: 'a long week' })
    await process.ok('wellbeing.addNote', { at: process.clock.now, text: 'leave' })
    const scales = [{ scale: 'work', values: [0, null, 100, 25, 50] }]
    await process.ok('wellbeing.addFullCheck', { kind: 'burnout', title: 'Pack', scales })
    process.later(60_000)
    const before = await get(process)
    const [pulse] = before.pulses
    const [note] = before.notes
    const [fullCheck] = before.fullChecks
    const [helpLine] = before.helpLines
    if (!pulse || !note || !fullCheck || !helpLine) throw new Error('nothing there')
    const takes = [
      ['wellbeing.removePulse', { pulseId: pulse.pulseId }, { what: 'pulse', row: pulse }],
      ['wellbeing.removeNote', { noteId: note.noteId }, { what: 'note', row: note }],
      ['wellbeing.removeFullCheck', { checkId: fullCheck.checkId }, { what: 'fullCheck', row: fullCheck }],
      ['wellbeing.removeHelpLine', { helpLineId: helpLine.helpLineId }, { what: 'helpLine', row: helpLine }],
    ] as const
    for (const [remove, which, taken] of takes) {
      expect(await process.code('wellbeing.putBack', { taken })).toBe('conflict')
      await process.ok(remove, which)
      expect(await get(process)).not.toEqual(before)
      await process.ok('wellbeing.putBack', { taken })
      const after = await get(process)
      expect({ ...after, helpLines: [...after.helpLines].sort(byId) }).toEqual({
        ...before,
        helpLines: [...before.helpLines].sort(byId),
      })
    }
    await process.ok('wellbeing.hide')
    expect(await process.code('wellbeing.putBack', { taken: takes[0][2] })).toBe('notAllowed')
  })
})
