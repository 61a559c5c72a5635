import { describe, expect, it } from 'vitest'
import { toEpochMs } from '#domain/kernel/time.ts'
import { listForLockScreen } from '#main/vault-owner/list-vaults.ts'
import { vaultApp } from '#shared/contracts/vault.ts'
import { addClient, aids } from '../support/caseload.ts'
import { passphrase } from '../support/temp-vault.ts'
import { restart, startOpen, startProcess } from '../support/vault-process.ts'

describe('a clock that has lost its battery', () => {
  it('stops neither a vault from being made nor what is written in it from being read', async () => {
    const process = await startOpen({ clock: { now: toEpochMs(0) } })
    expect(await process.code('vault.status')).toBe('ok')
    const { clientId } = await addClient(process, 'Juniper')
    expect(await process.code('clients.get', { clientId })).toBe('ok')
    const [listed] = await listForLockScreen(process.root, 0)
    expect(listed).toMatchObject({ label: 'Practice', problem: null })
    expect(vaultApp.list.output.shape.vaults.safeParse([listed]).success).toBe(true)
  })
})

describe('the vault process', () => {
  it('makes a vault, tells main, and answers after main has said the state', async () => {
    const process = await startOpen()
    expect(process.posted.map(({ t }) => t)).toEqual(['ready', 'opened'])
    expect(process.posted[1]).toMatchObject({
      via: 'created',
      vaultId: process.vaultId,
      label: 'Practice',
      sample: false,
      idleMinutes: 5,
    })
    const status = await process.ok('vault.status')
    expect(status).toMatchObject({
      vaultId: process.vaultId,
      recoveryConfirmed: false,
      olderHead: false,
      cloudFolder: false,
      waitingInboxes: 0,
      counts: { clients: 0, sessions: 0, ratings: 0 },
    })
  })

  it('holds the answer to an unlock until main has spoken', async () => {
    const first = await startOpen()
    await first.ask('close', {})
    const process = startProcess({
      root: first.root,
      options: { vaultId: first.vaultId, purpose: 'open', state: 'locked' },
      silent: true,
    })
    let answered = false
    const reply = process.call('therapist', 'vault.unlock', { passphrase }).then((value) => {
      answered = true
      return value
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(answered).toBe(false)
    expect(process.posted.at(-1)).toMatchObject({ t: 'opened', via: 'passphrase' })
    process.say('unlocked')
    expect(await reply).toEqual({ ok: true, value: { outcome: 'opened', olderHead: false } })
  })

  it('says a wrong passphrase, then makes one wait, and keeps what was written', async () => {
    const first = await startOpen()
    const { clientId } = await addClient(first, 'Juniper')
    const process = await restart(first)
    for (let tries = 0; tries < 3; tries += 1)
      expect(await process.ok('vault.unlock', { passphrase: 'not this one at all' })).toMatchObject({
        outcome: 'wrong',
        waitSeconds: 0,
      })
    await process.ok('vault.unlock', { passphrase: 'not this one at all' })
    expect(await process.ok('vault.unlock', { passphrase })).toEqual({ outcome: 'wait', waitSeconds: 2 })
    process.later(2000)
    expect(await process.ok('vault.unlock', { passphrase })).toMatchObject({ outcome: 'opened' })
    expect(await process.ok('clients.get', { clientId })).toMatchObject({
      alias: 'Juniper',
      code: 'C-0001',
      aids,
    })
  })

  it('owes the recovery sheet until its code is typed back, then forgets it', async () => {
    const process = await startOpen()
    const { code } = await process.ok<{ code: string }>('vault.recoveryCode')
    expect(code).toMatch(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)
    expect(await process.ok('reports.getRecoverySheet', {}, 'report')).toMatchObject({
      code,
      label: 'Practice',
    })
    const wrong = code.replace(/^./, code.startsWith('A') ? 'B' : 'A')
    expect(await process.ok('vault.confirmRecovery', { code: wrong })).toEqual({ matches: false })
    expect(await process.ok('vault.confirmRecovery', { code: code.toLowerCase() })).toEqual({ matches: true })
    expect(await process.ok('vault.recoveryCode')).toEqual({ code: null })
    expect(await process.ok('vault.status')).toMatchObject({ recoveryConfirmed: true })
    expect(await process.code('reports.getRecoverySheet', {}, 'report')).toBe('notFound')
  })

  it('opens by recovery code into a new passphrase', async () => {
    const first = await startOpen()
    const { code } = await first.ok<{ code: string }>('vault.recoveryCode')
    const process = await restart(first)
    expect(await process.code('vault.recover', { code, passphrase: 'short' })).toBe('weakPassphrase')
    const next = 'another eight words of mine'
    expect(await process.ok('vault.recover', { code, passphrase: next })).toMatchObject({ outcome: 'opened' })
    const again = await restart({ ...process, vaultId: first.vaultId })
    expect(await again.ok('vault.unlock', { passphrase })).toMatchObject({ outcome: 'wrong' })
    expect(await again.ok('vault.unlock', { passphrase: next })).toMatchObject({ outcome: 'opened' })
  })

  it('changes the passphrase, with a new data key where it leaked', async () => {
    const process = await startOpen()
    const { clientId } = await addClient(process, 'Wren')
    const [second, third] = ['quiet harbour seven lamps', 'yellow window over water']
    const change = (current: string, next: string, leaked: boolean) =>
      process.ok('vault.changePassphrase', { current, next, leaked })
    expect(await change('no such passphrase', second, false)).toEqual({ outcome: 'wrong' })
    expect(await change(passphrase, second, false)).toEqual({ outcome: 'done' })
    const before = await process.ok<{ code: string }>('vault.recoveryCode')
    expect(await change(second, third, true)).toEqual({ outcome: 'done' })
    const after = await process.ok<{ code: string }>('vault.recoveryCode')
    expect(after.code).not.toBe(before.code)
    expect(await process.ok('clients.get', { clientId })).toMatchObject({ alias: 'Wren' })
    expect(await process.ok('audit.verify')).toMatchObject({ whole: true })
    const again = await restart(process)
    expect(await again.ok('vault.unlock', { passphrase: third })).toMatchObject({ outcome: 'opened' })
  })
})
