import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { closeVault, openVault } from '#main/vault/files/open-vault.ts'
import type { PracticeBreakdown, PracticeEpisode, PracticeFigures } from '#shared/contracts/practice.ts'
import { writeBigCaseload } from '../../fixtures/caseload/write-big-caseload.ts'
import { addClient } from '../support/caseload.ts'
import { vaultFolder } from '../support/inbox.ts'
import { passphrase, startOfTests, testContext } from '../support/temp-vault.ts'
import { restart, startOpen, type TestProcess } from '../support/vault-process.ts'

const everything = { from: null, to: null, band: null, label: null, language: null, endReason: null }

/** A vault with about a hundred clients, nothing of it counted yet. */
const startBig = async (): Promise<TestProcess> => {
  const empty = await startOpen()
  await empty.ask('close', {})
  const vault = await openVault(vaultFolder(empty.root, empty.vaultId), { passphrase }, testContext())
  writeBigCaseload(vault, { ratings: 5000, seed: 3, now: startOfTests })
  closeVault(vault)
  const process = await restart(empty)
  await process.ok('vault.unlock', { passphrase })
  return process
}

const practice = (process: TestProcess): Promise<PracticeFigures> =>
  process.ok<PracticeFigures>('outcomes.practice', { filters: everything })

const left = async (process: TestProcess): Promise<number> =>
  (await process.ok<{ left: number }>('outcomes.countLeft')).left

describe('counting a big caseload', () => {
  it('answers others between its slices, and says how much is to do', async () => {
    const process = await startBig()
    const before = await left(process)
    expect(before).toBe(100)
    const answered: string[] = []
    const whole = practice(process).then((figures) => {
      answered.push('practice')
      return figures
    })
    const others = [1, 2, 3].map(async (n) => {
      expect(await left(process)).toBeLessThan(before)
      await process.ok('clients.find', { search: '', limit: 1 })
      answered.push(`other ${n}`)
    })
    await Promise.all(others)
    const { counts, figures } = await whole
    expect(answered.at(-1)).toBe('practice')
    expect(answered).toHaveLength(4)
    expect(counts.episodes).toBe(100)
    expect(figures.improved.kind).toBe('figure')
    expect(await left(process)).toBe(0)
  })

  it('is there at the next opening, and after one write one episode is counted again', async () => {
    const process = await startBig()
    const first = await practice(process)
    const vaultId = readdirSync(`${process.root}/vaults`)[0] ?? ''
    const again = await restart({ ...process, vaultId })
    await again.ok('vault.unlock', { passphrase })
    expect(await left(again)).toBe(0)
    expect(await practice(again)).toEqual(first)
    await addClient(again, 'Fern')
    expect(await left(again)).toBe(1)
    expect((await practice(again)).counts.episodes).toBe(101)
  })

  it('puts groups side by side that open their episodes', async () => {
    const process = await startBig()
    const ask = (by: string, figure = 'improved') =>
      process.ok<PracticeBreakdown>('outcomes.practiceBreakdown', { filters: everything, by, figure })
    const { counts } = await practice(process)
    const byBand = await ask('band')
    expect(byBand.all.of).toBe(counts.counted)
    expect(byBand.groups.reduce((sum, { figure }) => sum + figure.of, 0)).toBe(counts.counted)
    expect(byBand.groups.map(({ key }) => key)).toEqual(['adult', 'adolescent', 'child'])
    expect(byBand.groups.some(({ figure }) => figure.kind === 'tooFew')).toBe(true)
    const years = (await ask('year', 'effectSize')).groups.map(({ key }) => Number(key))
    expect(years).toEqual(years.toSorted((a, b) => a - b))
    const quarters = await ask('quarter')
    expect(quarters.groups.map(({ key }) => key)).toEqual(
      quarters.groups.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)),
    )
    expect(quarters.groups.every(({ key }) => /^20\d\d-[1-4]$/.test(key))).toBe(true)
    const ofYear = (year: number) =>
      quarters.groups
        .filter(({ key }) => key.startsWith(`${year}-`))
        .reduce((sum, { figure }) => sum + figure.of, 0)
    for (const { key, figure } of (await ask('year')).groups) expect(ofYear(Number(key))).toBe(figure.of)
    expect((await ask('endReason', 'unplanned')).groups.map(({ key }) => key)[0]).toBe('planned')
    expect((await ask('label')).groups.at(-1)?.key).toBe('')
    for (const { key, figure } of (await ask('language')).groups) {
      const { episodes, all } = await process.ok<{ episodes: PracticeEpisode[]; all: number }>(
        'outcomes.practiceEpisodes',
        { filters: everything, part: { kind: 'of', figure: 'improved', group: { by: 'language', key } } },
      )
      expect([episodes.length, all]).toEqual([figure.of, figure.of])
    }
  })
})
