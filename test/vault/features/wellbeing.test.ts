// The private area through the vault process's calls, on real encrypted files: opened, hidden, lost, erased, carried along.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  folderOf,
  get,
  marks,
  open,
  privatePassphrase as passphrase,
  standing,
  startPrivate,
} from '../support/private-process.ts'
import { temporaryFolder, passphrase as vaultPassphrase } from '../support/temp-vault.ts'
import { restart, startOpen, startProcess, type TestProcess } from '../support/vault-process.ts'

vi.setConfig({ testTimeout: 30_000 })

describe('the private area', () => {
  it('is not there before it is set up, and opens with what belongs in it', async () => {
    const process = await startOpen()
    expect(await standing(process)).toMatchObject({ store: 'none', pinTries: 0, reminder: { on: false } })
    expect(await process.code('wellbeing.open', { passphrase })).toBe('notFound')
    expect(await process.code('wellbeing.setUp', { passphrase: 'short' })).toBe('weakPassphrase')
    await process.ok('wellbeing.setUp', { passphrase })
    expect(process.posted.map(({ t }) => t)).toContain('privateOpened')
    const record = await get(process)
    expect(record).toMatchObject({
      pulses: [],
      notes: [],
      fullChecks: [],
      support: [],
      draft: null,
      retentionWeeks: 26,
    })
    expect(record.helpLines.length).toBeGreaterThan(10)
    expect((await standing(process)).store).toBe('there')
    expect(await process.code('wellbeing.setUp', { passphrase })).toBe('notAllowed')
    process.say('unlocked')
    expect(await process.code('wellbeing.setUp', { passphrase })).toBe('conflict')
  })

  it('keeps pulses, notes, checks, support and words, and gives back each as it was', async () => {
    const process = await startPrivate()
    const { pulseId } = await process.ok<{ pulseId: string }>('wellbeing.addPulse', {
      ...marks,
      text: 'a long week',
    })
    await process.ok('wellbeing.addNote', { at: process.clock.now, text: 'leave' })
    const scales = [
      { scale: 'personal', values: [25, null, 75] },
      { scale: 'work', values: [0, 50, 100, 25] },
    ]
    await process.ok('wellbeing.addFullCheck', { kind: 'burnout', title: 'Pack', scales })
    await process.ok('wellbeing.needSupport')
    process.later(1000)
    await process.ok('wellbeing.haveTalked')
    await process.ok('wellbeing.saveJotting', { name: 'cost', text: 'the rent' })
    const record = await get(process)
    expect(record.pulses).toEqual([{ ...marks, text: 'a long week', pulseId, at: record.now - 1000 }])
    expect(record.notes).toMatchObject([{ text: 'leave' }])
    expect(record.fullChecks).toMatchObject([{ kind: 'burnout', scales }])
    expect(record.support).toEqual([{ at: record.now - 1000, talkedAt: record.now }])
    expect(record.cost).toBe('the rent')
    await process.ok('wellbeing.removePulse', { pulseId })
    expect(await process.code('wellbeing.removePulse', { pulseId })).toBe('notFound')
    expect(await process.code('wellbeing.haveTalked')).toBe('notFound')
    const empty = { drained: null, distance: null, effect: null, recover: null, control: null, text: '' }
    expect(await process.code('wellbeing.addPulse', empty)).toBe('incomplete')
  })

  it('hides with the state, whoever says it: its calls are refused and its key is gone', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.addPulse', marks)
    process.say('unlocked')
    expect(await process.code('wellbeing.get')).toBe('notAllowed')
    // A state alone opens nothing.
    process.say('privateOpen')
    expect(await process.code('wellbeing.get')).toBe('notOpen')
    process.say('unlocked')
    expect(await open(process)).toEqual({ outcome: 'opened' })
    expect((await get(process)).pulses).toHaveLength(1)
    await process.ok('wellbeing.hide')
    expect(process.posted.at(-1)).toEqual({ t: 'privateClosed' })
    expect(await process.code('wellbeing.get')).toBe('notAllowed')
  })

  it('is no way round the caseload: what changes or leaves it is refused while it is open', async () => {
    const process = await startPrivate()
    expect(await process.code('clients.create')).toBe('notAllowed')
    expect(await process.code('vault.changePassphrase')).toBe('notAllowed')
    expect(await process.code('clients.list', { archived: false })).toBe('ok')
  })

  it('takes a wrong passphrase for an answer, and lets tries wait, also after a restart', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.hide')
    for (let tries = 0; tries < 6; tries += 1) {
      process.later(3_600_000)
      expect(await open(process, 'not this one at all')).toMatchObject({ outcome: 'wrong' })
    }
    expect(await open(process)).toMatchObject({ outcome: 'wait' })
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase: vaultPassphrase })
    expect(await open(again)).toMatchObject({ outcome: 'wait' })
    again.later(86_400_000)
    expect(await open(again)).toEqual({ outcome: 'opened' })
  })
})

describe('the PIN', () => {
  it('is a shortcut in memory: after the passphrase, five tries, gone with the process', async () => {
    const process = await startPrivate()
    expect(await process.code('wellbeing.setPin', { pin: '123456' })).toBe('weakCode')
    await process.ok('wellbeing.setPin', { pin: '481502' })
    await process.ok('wellbeing.hide')
    expect((await standing(process)).pinTries).toBe(5)
    expect(await process.ok('wellbeing.openWithPin', { pin: '481502' })).toEqual({ outcome: 'opened' })
    await process.ok('wellbeing.hide')
    for (const left of [4, 3, 2, 1, 0])
      expect(await process.ok('wellbeing.openWithPin', { pin: '481503' })).toEqual({ outcome: 'wrong', left })
    expect(await process.code('wellbeing.openWithPin', { pin: '481502' })).toBe('codeDead')
    expect((await standing(process)).pinTries).toBe(0)
    await open(process)
    await process.ok('wellbeing.hide')
    expect((await standing(process)).pinTries).toBe(5)
    const again = await restart(process)
    await again.ok('vault.unlock', { passphrase: vaultPassphrase })
    expect(await again.code('wellbeing.openWithPin', { pin: '481502' })).toBe('codeDead')
    await open(again)
    await again.ok('wellbeing.hide')
    expect(await again.ok('wellbeing.openWithPin', { pin: '481502' })).toEqual({ outcome: 'opened' })
    await again.ok('wellbeing.setPin', { pin: null })
    await again.ok('wellbeing.hide')
    expect(await again.code('wellbeing.openWithPin', { pin: '481502' })).toBe('codeDead')
  })
})

describe('keeping and erasing', () => {
  it('takes away what is older than its weeks, at each opening and when they are made fewer', async () => {
    const process = await startPrivate()
    const week = 7 * 86_400_000
    await process.ok('wellbeing.addPulse', { ...marks, text: 'first' })
    const openIn = async (weeks: number) => {
      process.later(weeks * week)
      await process.ok('wellbeing.hide')
      await open(process)
    }
    await openIn(10)
    await openIn(10)
    await process.ok('wellbeing.addPulse', { ...marks, text: 'second' })
    const texts = async () => (await get(process)).pulses.map(({ text }) => text)
    expect(await texts()).toEqual(['first', 'second'])
    await openIn(7)
    expect(await texts()).toEqual(['second'])
    await process.ok('wellbeing.saveRetention', { weeks: 6 })
    expect(await texts()).toEqual([])
    expect(readFileSync(join(folderOf(process), 'private.db')).includes('second')).toBe(false)
  })

  it('is gone in one step, also for who lost the passphrase, and begins anew', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.addPulse', marks)
    await process.ok('wellbeing.hide')
    await process.ok('wellbeing.erase')
    expect(existsSync(folderOf(process))).toBe(false)
    expect((await standing(process)).store).toBe('none')
    await process.ok('wellbeing.setUp', { passphrase: 'other words for other days' })
    expect((await get(process)).pulses).toEqual([])
    await process.ok('wellbeing.erase')
    expect(await process.code('wellbeing.get')).toBe('notAllowed')
    const { lines } = await process.ok<{ lines: { action: string }[] }>('audit.list', {
      before: null,
      limit: 50,
    })
    expect(lines.filter(({ action }) => action === 'wellbeing.erased')).toHaveLength(2)
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
  })

  it('leaves no line in the audit for what is done in there, nor for when', async () => {
    const process = await startPrivate()
    const count = async () => {
      process.say('unlocked')
      return JSON.stringify(await process.ok('audit.verify'))
    }
    const before = await count()
    await open(process)
    await process.ok('wellbeing.addPulse', marks)
    await process.ok('wellbeing.saveReminder', { on: true, weekday: 5 })
    await process.ok('wellbeing.snooze', { days: 1 })
    await process.ok('wellbeing.hide')
    await open(process)
    expect(await count()).toBe(before)
  })
})

describe('backup, restore, other passphrases', () => {
  const backUp = async (process: TestProcess) => {
    const folder = temporaryFolder()
    process.say('unlocked')
    const { file } = await process.ask('backup', { folder })
    return join(folder, file)
  }

  it('travels in a backup as its own ciphertext, and comes back with it', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.addPulse', { ...marks, text: 'Marzipanschwein' })
    const backup = await backUp(process)
    const carried = join(backup, 'private')
    expect(readdirSync(carried).sort()).toEqual(['private.db', 'private.json'])
    for (const name of readdirSync(carried)) expect(statSync(join(carried, name)).mode & 0o777).toBe(0o600)
    const other = startProcess({ clock: process.clock })
    mkdirSync(join(other.root, 'vaults'), { recursive: true })
    const { vaultId } = await other.ask('restore', { source: backup })
    const back = startProcess({
      root: other.root,
      clock: process.clock,
      options: { vaultId, purpose: 'open', state: 'locked' },
    })
    await back.ok('vault.unlock', { passphrase: vaultPassphrase })
    expect((await standing(back)).store).toBe('there')
    expect(await open(back)).toEqual({ outcome: 'opened' })
    expect((await get(back)).pulses).toMatchObject([{ text: 'Marzipanschwein' }])
  })

  it('still opens after another passphrase of the caseload, and after "it leaked"', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.addPulse', marks)
    await process.ok('wellbeing.hide')
    const next = 'nine ferries leave before dawn'
    await process.ok('vault.changePassphrase', { current: vaultPassphrase, next, leaked: false })
    await process.ok('vault.changePassphrase', { current: next, next: vaultPassphrase, leaked: true })
    expect(await open(process)).toEqual({ outcome: 'opened' })
    expect((await get(process)).pulses).toHaveLength(1)
  })

  it('has a passphrase of its own to change', async () => {
    const process = await startPrivate()
    const next = 'a kettle on the far shore'
    const change = (current: string) => process.ok('wellbeing.changePassphrase', { current, next })
    expect(await change('not this one at all')).toEqual({ outcome: 'wrong' })
    process.later(3_600_000)
    expect(await change(passphrase)).toEqual({ outcome: 'done' })
    await process.ok('wellbeing.hide')
    expect(await open(process)).toMatchObject({ outcome: 'wrong' })
    process.later(3_600_000)
    expect(await open(process, next)).toEqual({ outcome: 'opened' })
  })

  it('says so where the file belongs to another copy of the caseload', async () => {
    const process = await startPrivate()
    const backup = await backUp(process)
    await process.ok('wellbeing.erase')
    await process.ok('wellbeing.setUp', { passphrase })
    process.say('unlocked')
    copyFileSync(join(backup, 'private', 'private.json'), join(folderOf(process), 'private.json'))
    expect((await standing(process)).store).toBe('strange')
    expect(await process.code('wellbeing.open', { passphrase })).toBe('privateDamaged')
    await process.ok('wellbeing.erase')
    expect((await standing(process)).store).toBe('none')
  })
})

describe('the reminder', () => {
  it('is neutral: a check-in and a "later" leave the same trace', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.saveReminder', { on: true, weekday: 3 })
    expect((await standing(process)).reminder).toEqual({ on: true, weekday: 3, quietUntil: 0 })
    await process.ok('wellbeing.addPulse', marks)
    const { quietUntil } = (await standing(process)).reminder
    await process.ok('wellbeing.saveReminder', { on: true, weekday: 3 })
    await process.ok('wellbeing.snooze', { days: 6 })
    expect((await standing(process)).reminder.quietUntil).toBe(quietUntil)
  })
})

describe('the export', () => {
  it('writes everything where its owner chose, for the owner alone, and not the PIN', async () => {
    const process = await startPrivate()
    await process.ok('wellbeing.setPin', { pin: '481502' })
    await process.ok('wellbeing.addPulse', { ...marks, text: 'a long week' })
    const path = join(temporaryFolder(), 'mine.json')
    await process.ask('exportPrivate', { path })
    const text = readFileSync(path, 'utf8')
    expect(JSON.parse(text).pulses).toMatchObject([
      { drained: 4, distance: 2, effect: 7, text: 'a long week' },
    ])
    expect(text).not.toContain('481502')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    process.say('unlocked')
    await expect(process.ask('exportPrivate', { path })).rejects.toThrow('notOpen')
  })
})
